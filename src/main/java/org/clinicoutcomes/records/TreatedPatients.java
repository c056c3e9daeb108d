package org.clinicoutcomes.records;

import java.util.Arrays;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.clinicoutcomes.session.Patient;

/**
 * A source's patients with a given session, in the order of their ids; put together anew whenever
 * they are asked for. Several threads may ask at once.
 */
public final class TreatedPatients {

  private final PatientRegister register;
  private final PatientAssembly assembly;
  private final Gathered given;
  private final Gathered scored;
  private final Gathered happened;
  private final int[] numbers;

  TreatedPatients(
      PatientRegister register,
      PatientAssembly assembly,
      Gathered given,
      Gathered scored,
      Gathered happened) {
    this.register = register;
    this.assembly = assembly;
    this.given = given;
    this.scored = scored;
    this.happened = happened;
    numbers =
        Arrays.stream(register.sorted())
            .filter(patient -> given.start(patient) < given.start(patient + 1))
            .toArray();
  }

  /** How many they are. */
  public int size() {
    return numbers.length;
  }

  /** Hands over those from one place in their order up to before another. */
  public void forEach(int from, int to, Consumer<Patient> consumer) {
    IntStream.range(from, to).forEach(at -> consumer.accept(patient(numbers[at])));
  }

  private Patient patient(int number) {
    return new Patient(
        register.shown(number),
        register.background(number),
        assembly.sessionsOf(number, given, happened),
        assembly.scoresOf(number, scored));
  }
}
