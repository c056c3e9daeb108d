package org.clinicoutcomes.comparison;

import java.util.List;

/**
 * The claims that are held against the records, and when the records suffice to judge one.
 *
 * @param claims by key
 */
public record Claims(List<Claim> claims, ClaimRules rules) {

  public Claims {
    claims = List.copyOf(claims);
  }
}
