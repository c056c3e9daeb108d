package org.clinicoutcomes.synthetic;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.clinicoutcomes.synthetic.Clinic.Records;
import org.clinicoutcomes.synthetic.Dice.Share;

/** The invented clinics, by number: three kinds that take turns, so that no two are quite alike. */
final class Clinics {

  private static final List<String> NAMES =
      List.of("harbour", "hillcrest", "lakeside", "meadow", "orchard", "ridgeway", "uplands");
  private static final List<String> PREFIXES = List.of("HB", "HC", "LK", "MW", "OC", "RW", "UP");

  private static final List<List<Share<Ailment>>> MIXES =
      List.of(moodClinic(), painClinic(), smallClinic());
  private static final List<List<Scale>> WIDE =
      List.of(List.of(), List.of(Scale.PAIN), List.of(Scale.PHQ9));
  private static final List<Integer> MOOD_PREFERENCES = List.of(0, 1, 0, 2, 0, 3, 4);
  private static final List<Integer> PAIN_PREFERENCES = List.of(1, 0, 0);
  private static final List<Integer> LOST = List.of(9, 13, 16);
  private static final List<Integer> LIFT = List.of(2, 0, -4, 5);

  private Clinics() {}

  /** The first so many clinics. */
  static List<Clinic> first(int count) {
    List<Clinic> clinics = new ArrayList<>();
    for (int number = 0; number < count; number++) {
      clinics.add(number(number));
    }
    return clinics;
  }

  /** Whether a clinic is called so. */
  static boolean isName(String name) {
    return NAMES.contains(name) || name.matches("clinic-[0-9]{3,4}");
  }

  private static Clinic number(int number) {
    Records records = Records.values()[number % Records.values().length];
    return new Clinic(
        name(number),
        number < PREFIXES.size() ? PREFIXES.get(number) : "C" + (number + 1),
        records,
        records != Records.STATED,
        records == Records.OPENED,
        turn(WIDE, number),
        turn(MIXES, number),
        turn(MOOD_PREFERENCES, number),
        turn(PAIN_PREFERENCES, number),
        turn(LOST, number),
        turn(LIFT, number));
  }

  private static String name(int number) {
    return number < NAMES.size()
        ? NAMES.get(number)
        : String.format(Locale.ROOT, "clinic-%03d", number + 1);
  }

  private static <T> T turn(List<T> things, int number) {
    return things.get(number % things.size());
  }

  private static List<Share<Ailment>> moodClinic() {
    return List.of(
        new Share<>(Ailment.DEPRESSION, 44),
        new Share<>(Ailment.PTSD, 13),
        new Share<>(Ailment.ANXIETY, 12),
        new Share<>(Ailment.BIPOLAR_DEPRESSION, 8),
        new Share<>(Ailment.OCD, 6),
        new Share<>(Ailment.SOCIAL_ANXIETY, 5),
        new Share<>(Ailment.CHRONIC_PAIN, 5),
        new Share<>(Ailment.FIBROMYALGIA, 4),
        new Share<>(Ailment.MIGRAINE, 3));
  }

  private static List<Share<Ailment>> painClinic() {
    return List.of(
        new Share<>(Ailment.MIGRAINE, 30),
        new Share<>(Ailment.CHRONIC_PAIN, 24),
        new Share<>(Ailment.FIBROMYALGIA, 14),
        new Share<>(Ailment.HEADACHE, 11),
        new Share<>(Ailment.CRPS, 9),
        new Share<>(Ailment.DEPRESSION, 9),
        new Share<>(Ailment.PTSD, 3));
  }

  private static List<Share<Ailment>> smallClinic() {
    return List.of(
        new Share<>(Ailment.DEPRESSION, 50),
        new Share<>(Ailment.ANXIETY, 20),
        new Share<>(Ailment.PTSD, 20),
        new Share<>(Ailment.MIGRAINE, 10));
  }
}
