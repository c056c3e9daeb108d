package org.clinicoutcomes.session;

/** The few codes that the program itself asks for; of all others it knows that they are codes. */
public final class BuiltInCodes {

  public static final String KETAMINE = "ketamine";
  public static final String ESKETAMINE = "esketamine";

  /** The route of an infusion. */
  public static final String IV = "iv";

  /** The group of conditions for which a usual number of infusions is known. */
  public static final String MOOD = "mood";

  private BuiltInCodes() {}
}
