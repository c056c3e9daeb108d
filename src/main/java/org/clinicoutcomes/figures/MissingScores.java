package org.clinicoutcomes.figures;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.clinicoutcomes.instrument.CodePoints;
import org.clinicoutcomes.measure.Ladder;
import org.clinicoutcomes.measure.Tally;
import org.clinicoutcomes.report.Figure;
import org.clinicoutcomes.report.MethodEntry;
import org.clinicoutcomes.report.TidyTable;

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

  /**
   * With its place among others.
   *
   * @param rank 1 is the widest range
   */
  public record Ranked(int rank, MissingScores scores) {}

  public static final Figure<Ranked> RANK = Figure.count("rank", "Rank", Ranked::rank);

  /** The figures that patients' rows can prove. */
  public static final List<Figure<MissingScores>> COUNTS =
      List.of(
          Figure.count("count", "Missing", MissingScores::count),
          Figure.count("of", "Of patients", MissingScores::of),
          CellFigures.IMPROVED.of(MissingScores::ladder));

  /** The rate, and its bounds. */
  public static final List<Figure<MissingScores>> RATES =
      List.of(
          CellFigures.RATE.of(MissingScores::ladder),
          Figure.share("low", "Lowest", MissingScores::low),
          Figure.share("high", "Highest", MissingScores::high));

  /** By clinic, headline and kind; made from all of a report, ranked. */
  public static final TidyTable<List<MissingScores>, Ranked> TABLE =
      new TidyTable<>(
          "missing",
          ranked ->
              ranks(ranked)
                  .sorted(
                      Comparator.comparing((Ranked row) -> row.scores().group())
                          .thenComparing(row -> row.scores().kind().code())),
          GroupKey.ofMeasure(
              row -> row.scores().group(),
              Figure.joined(
                  List.of(
                      List.of(
                          Figure.text("missing", "Missing", row -> row.scores().kind().code()),
                          RANK),
                      Figure.of(Figure.joined(List.of(COUNTS, RATES)), Ranked::scores),
                      List.of(Figure.share("width", "Width", row -> row.scores().width()))))),
          List.of(
              MethodEntry.statistic(
                  "lowest, highest",
                  "all or none of the missing",
                  "The rate if nobody, and if everybody, without the score had improved; for a starting"
                      + " score, as if all of them had been eligible.",
                  "Horowitz and Manski 2000, J Am Stat Assoc 95:77 (recalled)")));

  /** The widest range first. */
  private static final Comparator<MissingScores> RANKED =
      Comparator.comparingDouble(MissingScores::width)
          .reversed()
          .thenComparing(missing -> missing.group().clinic(), CodePoints.ORDER)
          .thenComparing(missing -> missing.group().condition())
          .thenComparing(MissingScores::kind);

  /** With their places, the first of them the first. */
  public static Stream<Ranked> ranks(List<MissingScores> ranked) {
    return IntStream.range(0, ranked.size()).mapToObj(i -> new Ranked(i + 1, ranked.get(i)));
  }

  /** Of every clinic's headlines, those of which any score is missing, the widest range first. */
  public static List<MissingScores> ranked(Set<Group> headlines, Figures figures) {
    return headlines.stream()
        .flatMap(headline -> of(headline, figures.of(Families.CELLS)).stream())
        .sorted(RANKED)
        .toList();
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
