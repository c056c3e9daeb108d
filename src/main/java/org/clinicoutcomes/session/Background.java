package org.clinicoutcomes.session;

/** What a source says of a patient besides sessions and scores. */
public record Background(Demographics demographics, History history) {

  /** A patient of whom the source says nothing else. */
  public static final Background NONE = new Background(Demographics.NONE, History.NONE);

  /** The same with what the patients file says. */
  public Background with(Demographics said) {
    return new Background(said, history);
  }

  /** The same with what was before the treatment. */
  public Background with(History before) {
    return new Background(demographics, before);
  }
}
