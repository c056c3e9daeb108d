package org.clinicoutcomes.meaning;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.clinicoutcomes.export.Spellings;
import org.jspecify.annotations.Nullable;

/**
 * What the name of an order or a product says: its drug where it holds exactly one that is known,
 * and the way it is given. Its strength is no dose: nobody knows how much of it was given.
 *
 * <p>A name that speaks of a visit or of another treatment, or denies what it names, holds no drug.
 */
public final class OrderNames {

  private static final Set<String> NO_ORDERS =
      Set.of(RowKinds.NO_TREATMENT, RowKinds.DENIAL, RowKinds.VISIT, RowKinds.OTHER_TREATMENT);

  /** A word of prose in an order, long before it is a way. */
  private static final Set<String> NO_ROUTES = Set.of("in");

  private final Phrases<String> drugs;
  private final Phrases<String> routes;
  private final Phrases<String> appointments;

  /**
   * @param drugs codes with their spellings
   * @param routes likewise
   * @param appointments kinds of appointment, with their words
   */
  public OrderNames(
      Map<String, List<String>> drugs,
      Map<String, List<String>> routes,
      Map<String, List<String>> appointments) {
    this.drugs = Phrases.of(drugs);
    this.routes = Phrases.of(withoutProse(routes));
    this.appointments = Phrases.of(appointments);
  }

  private static Map<String, List<String>> withoutProse(Map<String, List<String>> routes) {
    Map<String, List<String>> plain = new TreeMap<>();
    routes.forEach(
        (route, spellings) ->
            plain.put(
                route,
                spellings.stream()
                    .filter(each -> !NO_ROUTES.contains(Spellings.key(each)))
                    .toList()));
    return plain;
  }

  /** The drug of an order; null where it names none, several, or does not order it. */
  public @Nullable String drug(String text) {
    String named = only(drugs.in(text).meanings());
    List<String> kinds = named == null ? List.of() : appointments.in(text).meanings();
    return kinds.stream().anyMatch(NO_ORDERS::contains) ? null : named;
  }

  /** The way of giving that an order names; null where it names none or several. */
  public @Nullable String route(String text) {
    return only(routes.in(text).meanings());
  }

  private static @Nullable String only(List<String> meanings) {
    Set<String> distinct = new TreeSet<>(meanings);
    return distinct.size() == 1 ? distinct.iterator().next() : null;
  }
}
