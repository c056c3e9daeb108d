package org.clinicoutcomes.intake;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clinicoutcomes.intake.NumberWords.Unit;
import org.jspecify.annotations.Nullable;

/**
 * Doses with their units: {@code 50 mg}, {@code 0.5 mg/kg}, {@code 50 mg (0.5 mg/kg)}, {@code 50mg
 * = 0.5 mg/kg}. Of {@code 40 --> 45 mg} the last is the dose where the header says that it is of
 * the final one.
 *
 * @param mg a number; empty where the text says nothing of it
 * @param mgPerKg likewise
 */
record DoseText(String mg, String mgPerKg) {

  private static final int LONGEST = 60;
  private static final Pattern ARROW = Pattern.compile(" ?(?:-+>|=+>|→|⇒) ?");
  private static final Pattern BETWEEN = Pattern.compile(" ?[(=;] ?|, | / ");
  private static final Pattern PART = Pattern.compile("(\\d[\\d.,]*) ?(\\p{L}[\\p{L}/ .]*)?");

  /**
   * The doses; null where the text may mean something else.
   *
   * @param own the unit of a number without one
   * @param header of the column
   */
  static @Nullable DoseText of(String text, Unit own, String header, NumberWords words) {
    String[] changes = text.length() > LONGEST ? new String[0] : ARROW.split(text, -1);
    if (changes.length == 0 || (changes.length > 1 && !words.isOfFinal(header))) {
      return null;
    }
    String last = changes[changes.length - 1];
    boolean isOpen = last.endsWith(")") == (last.indexOf('(') < 0);
    return isOpen ? null : parts(last.replace(")", ""), own, words);
  }

  private static @Nullable DoseText parts(String text, Unit own, NumberWords words) {
    DoseText found = new DoseText("", "");
    for (String each : BETWEEN.split(text, -1)) {
      Matcher part = PART.matcher(each);
      found = found != null && part.matches() ? found.and(part, own, words) : null;
    }
    return found;
  }

  /** With a further part; null where its unit is none of a dose, or was there already. */
  private @Nullable DoseText and(Matcher part, Unit own, NumberWords words) {
    String number = part.group(1);
    String unit = part.group(2);
    boolean isBare = unit == null;
    if (mg.isEmpty() && (isBare ? own == Unit.MG : words.isUnit(Unit.MG, unit))) {
      return new DoseText(number, mgPerKg);
    }
    boolean perKg = isBare ? own == Unit.MG_PER_KG : words.isUnit(Unit.MG_PER_KG, unit);
    return mgPerKg.isEmpty() && perKg ? new DoseText(mg, number) : null;
  }
}
