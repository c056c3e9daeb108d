package org.clinicoutcomes.report;

/**
 * One column of a table.
 *
 * @param title its header: unique in the table
 * @param format what it holds
 */
public record Column(String title, Format format) {}
