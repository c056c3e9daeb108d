package org.clinicoutcomes.intake;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clinicoutcomes.intake.NumberWords.Unit;
import org.jspecify.annotations.Nullable;

/** Numbers with their unit after them: {@code 120 mmHg}, {@code 45 min}, {@code 1 h 30 min}. */
final class UnitText {

  private static final int LONGEST = 40;
  private static final int HOUR = 60;

  /** A later time is one of the clock rather than a duration. */
  private static final int MOST_HOURS = 5;

  private static final Pattern WITH_UNIT =
      Pattern.compile("(-?\\d[\\d.,]*) ?([\\p{L}/][\\p{L}/ .]*)");
  private static final Pattern CLOCK =
      Pattern.compile("(\\d{1,2}):(\\d{2})(?::00)?(?: ?(\\p{L}+)\\.?)?");
  private static final Pattern HOURS_AND_MINUTES =
      Pattern.compile("(\\d{1,2}) ?(\\p{L}+)\\.?,? ?(\\d{1,2}) ?(\\p{L}*)\\.?");

  private UnitText() {}

  /** The number in the unit; null where the text is not one with this unit. */
  static @Nullable String plain(String text, Unit unit, NumberWords words) {
    if (text.length() > LONGEST || unit == Unit.NONE) {
      return null;
    }
    Matcher matcher = WITH_UNIT.matcher(text);
    if (matcher.matches() && words.isUnit(unit, matcher.group(2))) {
      return matcher.group(1);
    }
    return unit == Unit.MINUTE ? minutes(text, words) : null;
  }

  private static @Nullable String minutes(String text, NumberWords words) {
    Matcher clock = CLOCK.matcher(text);
    if (clock.matches()) {
      boolean said = clock.group(3) == null || words.isUnit(Unit.HOUR, clock.group(3));
      return said ? together(clock.group(1), clock.group(2)) : null;
    }
    Matcher both = HOURS_AND_MINUTES.matcher(text);
    if (both.matches()) {
      boolean said =
          words.isUnit(Unit.HOUR, both.group(2))
              && (both.group(4).isEmpty() || words.isUnit(Unit.MINUTE, both.group(4)));
      return said ? together(both.group(1), both.group(3)) : null;
    }
    String hours = plain(text, Unit.HOUR, words);
    String number = hours == null ? null : hours.replace(',', '.');
    return number == null || Numbers.hundredths(number) == Numbers.NONE
        ? null
        : new BigDecimal(number).multiply(BigDecimal.valueOf(HOUR)).toPlainString();
  }

  private static @Nullable String together(String hours, String minutes) {
    int whole = Integer.parseInt(hours);
    int rest = Integer.parseInt(minutes);
    return whole > MOST_HOURS || rest >= HOUR ? null : String.valueOf(whole * HOUR + rest);
  }
}
