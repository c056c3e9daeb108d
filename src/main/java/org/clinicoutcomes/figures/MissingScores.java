package org.clinicoutcomes.figures;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import org.clinicoutcomes.instrument.CodePoints;
import org.clinicoutcomes.measure.Ladder;
import org.clinicoutcomes.measure.Tally;

/**
 * What missing scores leave open: the bounds between which a clinic's headline lies, whatever they
 * would have been.
 *
 * @param group clinic, condition and headline
 * @param kind which scores are missing
 * @param ladder what the rate and its bounds are made from
 */
public record MissingScores(Group group, Kind kind, Ladder ladder) {

  /** Which scores are missing. */
  public enum Kind {
    /** The bounds are those of the eligible. */
    NO_END_SCORE,
    /** The bounds are those of the eligible and of these, as if all had been eligible. */
    NO_BASELINE;

    /** The code in files. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** The widest range first. */
  private static final Comparator<MissingScores> RANKED =
      Comparator.comparingDouble(MissingScores::width)
          .reversed()
          .thenComparing(missing -> missing.group().clinic(), CodePoints.ORDER)
          .thenComparing(missing -> missing.group().condition())
          .thenComparing(MissingScores::kind);

  /** Of every clinic's headlines, those of which any score is missing, the widest range first. */
  public static List<MissingScores> ranked(
      Collection<SourceResult> sources, ClinicNames names, Figures figures) {
    List<MissingScores> missing = new ArrayList<>();
    for (SourceResult source : sources) {
      for (String clinic : source.clinics()) {
        String name = names.of(source.source(), clinic);
        source
            .headlines()
            .forEach(
                (condition, id) ->
                    missing.addAll(of(new Group(name, condition, id), figures.of(Families.CELLS))));
      }
    }
    return missing.stream().sorted(RANKED).toList();
  }

  private static List<MissingScores> of(Group group, SortedMap<CellKey, Tally> cells) {
    Tally tally = cells.get(CellKey.overall(group.clinic(), group.condition(), group.measure()));
    return tally == null
        ? List.of()
        : List.of(Kind.values()).stream()
            .map(kind -> new MissingScores(group, kind, tally.ladder()))
            .filter(missing -> missing.count() > 0)
            .toList();
  }

  /** How many patients have none. */
  public long count() {
    return kind == Kind.NO_END_SCORE ? ladder.noEndScore() : ladder.noBaseline();
  }

  /** Patients whom the bounds are about. */
  public long of() {
    return kind == Kind.NO_END_SCORE ? ladder.eligible() : ladder.eligible() + ladder.noBaseline();
  }

  /** Patients of these whom no score tells of. */
  private long open() {
    return kind == Kind.NO_END_SCORE
        ? ladder.noEndScore()
        : ladder.noEndScore() + ladder.noBaseline();
  }

  /** The rate if none of them had improved. */
  public double low() {
    return (double) ladder.improved() / of();
  }

  /** The rate if all of them had. */
  public double high() {
    return (double) (ladder.improved() + open()) / of();
  }

  /** From {@link #low()} to {@link #high()}. */
  public double width() {
    return (double) open() / of();
  }
}
