package org.clinicoutcomes.oracle;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.clinicoutcomes.oracle.NaiveMeasures.Instrument;
import org.clinicoutcomes.oracle.NaiveRecords.Score;
import org.clinicoutcomes.oracle.NaiveRecords.ScoreRow;

/** "Zeros that nobody scored" and "codes of bands": the scores of one list or column. */
final class NaiveValues {
  private final Instrument instrument;
  private final String place;
  private final Map<String, List<Score>> byPatient = new TreeMap<>();

  private NaiveValues(Instrument instrument, String place) {
    this.instrument = instrument;
    this.place = place;
  }

  /** Scores that count, by instrument, timing and whether they stand in columns of sessions. */
  static List<NaiveValues> of(NaiveFacts facts) {
    Map<String, NaiveValues> all = new TreeMap<>();
    for (ScoreRow row : facts.settled) {
      Score score = row.score();
      String where = score.instrument() + " " + score.timing() + " " + row.wide();
      Instrument of = NaiveMeasures.BY_INSTRUMENT.get(score.instrument());
      String place =
          row.wide()
              ? "sessions, column " + facts.headers.get(score.instrument() + "_" + score.timing())
              : "scores, " + score.instrument();
      all.computeIfAbsent(where, w -> new NaiveValues(of, place))
          .byPatient
          .computeIfAbsent(score.patient(), p -> new ArrayList<>())
          .add(score);
    }
    return List.copyOf(all.values());
  }

  /** The column of sessions files, or the instrument of scores files. */
  String place() {
    return place;
  }

  int patients() {
    return byPatient.size();
  }

  int scores() {
    return byPatient.values().stream().mapToInt(List::size).sum();
  }

  /** "well above it": more than "15 % of the scale (three points at least)". */
  private boolean isAbove(Score score) {
    BigDecimal near = width().multiply(new BigDecimal("0.15")).max(new BigDecimal("3"));
    return score.value().compareTo(near) > 0;
  }

  private BigDecimal width() {
    return instrument.high().subtract(instrument.low());
  }

  private static boolean isZero(Score score) {
    return score.value().signum() == 0;
  }

  private List<List<Score>> ofPatientsWithZeros() {
    return byPatient.values().stream()
        .filter(own -> own.stream().anyMatch(NaiveValues::isZero))
        .filter(own -> own.stream().anyMatch(this::isAbove))
        .toList();
  }

  int withZeros() {
    return ofPatientsWithZeros().size();
  }

  int zeros() {
    return (int)
        ofPatientsWithZeros().stream().flatMap(List::stream).filter(NaiveValues::isZero).count();
  }

  boolean areZerosFilledIn() {
    if (instrument.low().signum() != 0
        || width().compareTo(BigDecimal.TEN) < 0
        || instrument.key().equals("cadss")) {
      return false;
    }
    int zeros = zeros();
    int lows =
        (int)
            byPatient.values().stream()
                .flatMap(List::stream)
                .filter(score -> !isZero(score) && !isAbove(score))
                .count();
    int beside = ofPatientsWithZeros().stream().mapToInt(List::size).sum() - zeros;
    // "Not where every patient's later scores are 0, half of them at most"
    boolean real = zeros <= beside && patientsWithLaterScoresAbove() < 3;
    return withZeros() >= 3 && zeros >= 3 * lows && isRare(lows, zeros + lows) && !real;
  }

  private int patientsWithLaterScoresAbove() {
    int count = 0;
    for (List<Score> own : byPatient.values()) {
      LocalDate first = own.stream().map(Score::date).min(LocalDate::compareTo).orElseThrow();
      boolean later = own.stream().anyMatch(s -> isAbove(s) && s.date().isAfter(first));
      count += later ? 1 : 0;
    }
    return count;
  }

  /** "chance would part them so in less than one export of fifty if each were as likely". */
  private static boolean isRare(int lows, int of) {
    BigInteger ways = BigInteger.ZERO;
    BigInteger way = BigInteger.ONE;
    for (int k = 0; k <= lows; k++) {
      ways = ways.add(way);
      way = way.multiply(BigInteger.valueOf(of - k)).divide(BigInteger.valueOf(k + 1L));
    }
    return ways.multiply(BigInteger.valueOf(50)).compareTo(BigInteger.TWO.pow(of)) < 0;
  }

  /** "twenty scores or more of ten patients or more, not all the same, that are whole numbers". */
  boolean areCodesOfBands() {
    int bands = Math.max(4, instrument.bands().size());
    Set<BigDecimal> values = new HashSet<>();
    byPatient.values().forEach(own -> own.forEach(score -> values.add(score.value())));
    BigDecimal highest = values.stream().max(BigDecimal::compareTo).orElseThrow();
    return instrument.low().signum() == 0
        && width().compareTo(new BigDecimal("20")) >= 0
        && !instrument.key().equals("cadss")
        && scores() >= 20
        && patients() >= 10
        && values.size() > 1
        && values.stream().allMatch(value -> value.stripTrailingZeros().scale() <= 0)
        && highest.compareTo(BigDecimal.valueOf(bands)) <= 0
        && highest.multiply(new BigDecimal("5")).compareTo(width()) <= 0;
  }
}
