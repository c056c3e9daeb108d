/** What the job takes, measured as a process beside another command. */
package org.clinicoutcomes.bench;
