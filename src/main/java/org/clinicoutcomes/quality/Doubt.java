package org.clinicoutcomes.quality;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Something that is not known of a source, with its size and its end.
 *
 * @param code what is in doubt
 * @param place the file, or the file and the column, within the source; empty for the whole source
 * @param rows how many rows it concerns; 0 where none can be named
 * @param patients how many patients; negative where none can be named
 * @param points by how many hundredths of a percentage point it could move a headline at most; null
 *     where it moves none, or nobody can say
 * @param end what follows
 * @param sentence what is so, with its numbers; never a cell's value or an id
 * @param remedy what settles it: a line of {@code mapping.yaml}, or what to do; empty where nothing
 *     can be done
 */
public record Doubt(
    DoubtCode code,
    String place,
    long rows,
    long patients,
    @Nullable Integer points,
    End end,
    String sentence,
    String remedy) {

  /** What follows from a doubt. */
  public enum End {
    /** Nothing of the source is published until it is settled. */
    HELD,
    /** The source is published, and everybody is told. */
    PUBLISHED,
    /** Somebody has seen it and accepts it, up to this size. */
    ACCEPTED;

    /** The code in files. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Whether it keeps the source from being published. */
  public boolean holds() {
    return end == End.HELD;
  }

  /** Whether somebody is to be told at every run: it is published, and nobody has accepted it. */
  public boolean speaks() {
    return end == End.PUBLISHED;
  }

  /** Whether somebody is still to settle or accept it. */
  public boolean isOpen() {
    return end != End.ACCEPTED;
  }

  /** The sentence, and what settles it. */
  public String words() {
    return remedy.isEmpty() ? sentence : sentence + " " + remedy;
  }
}
