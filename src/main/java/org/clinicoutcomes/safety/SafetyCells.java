package org.clinicoutcomes.safety;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import org.clinicoutcomes.session.Place;

/** The sums of every period and place, and where those stand to which a session's place belongs. */
final class SafetyCells {

  /** The sums of one period and place, by the item's code. */
  static final class Cell {
    private final SafetyPeriod period;
    private final Place place;
    private final Map<String, SafetySum> items = new HashMap<>();

    private Cell(SafetyPeriod period, Place place) {
      this.period = period;
      this.place = place;
    }

    void add(String item, SafetyTally tally) {
      items.computeIfAbsent(item, i -> new SafetySum()).add(tally);
    }

    /** What was counted so far, by the item's code. */
    Map<String, SafetyTally> tallies() {
      Map<String, SafetyTally> tallies = new HashMap<>();
      items.forEach((item, sum) -> tallies.put(item, sum.tally()));
      return tallies;
    }

    SafetyKey key(String item) {
      return new SafetyKey(place.clinic(), period.code(), place.drug(), place.route(), item);
    }
  }

  private final Map<SafetyPeriod, Map<Place, Cell>> cells = new EnumMap<>(SafetyPeriod.class);
  private final Map<SafetyPeriod, Map<Place, List<Cell>>> wider = new EnumMap<>(SafetyPeriod.class);

  SafetyCells() {
    for (SafetyPeriod period : SafetyPeriod.values()) {
      cells.put(period, new HashMap<>());
      wider.put(period, new HashMap<>());
    }
  }

  /** The cell of a place, and those of every place that it is part of. */
  List<Cell> of(SafetyPeriod period, Place place) {
    return of(wider, period).computeIfAbsent(place, p -> wider(period, p));
  }

  /** The cells of several places; each once. */
  Collection<Cell> of(SafetyPeriod period, Set<Place> places) {
    if (places.size() == 1) {
      return of(period, places.iterator().next());
    }
    Set<Cell> all = Collections.newSetFromMap(new IdentityHashMap<>());
    places.forEach(place -> all.addAll(of(period, place)));
    return all;
  }

  void forEach(BiConsumer<Cell, Map<String, SafetyTally>> action) {
    cells
        .values()
        .forEach(places -> places.values().forEach(cell -> action.accept(cell, cell.tallies())));
  }

  /** Adds what was counted of others. */
  void add(SafetyCells ofOthers) {
    ofOthers.forEach(
        (cell, items) -> {
          Cell own = cell(cell.period, cell.place);
          items.forEach(own::add);
        });
  }

  private Cell cell(SafetyPeriod period, Place place) {
    return of(cells, period).computeIfAbsent(place, p -> new Cell(period, p));
  }

  private List<Cell> wider(SafetyPeriod period, Place place) {
    List<Cell> found = new ArrayList<>();
    for (Place each : place.wider()) {
      SafetyKey key = new SafetyKey(each.clinic(), each.drug(), each.route(), "");
      if (period.isByDrugAndRoute() || key.isOfEverything()) {
        Cell cell = cell(period, each);
        if (!found.contains(cell)) {
          found.add(cell);
        }
      }
    }
    return List.copyOf(found);
  }

  private static <V> Map<Place, V> of(Map<SafetyPeriod, Map<Place, V>> all, SafetyPeriod period) {
    return Objects.requireNonNull(all.get(period), "every period has its own");
  }
}
