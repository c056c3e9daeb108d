package org.clinicoutcomes.identity;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The people whom rows of one file name under one key; where they are two, the key is disputed. */
public final class People {

  private final Map<String, Person> known = new HashMap<>();
  private final Set<String> disputed = new TreeSet<>();

  /** Notes that two rows have one key. */
  public void meet(String key, Person earlier, Person later) {
    Person person = known.getOrDefault(key, earlier);
    if (person.isAnother(later)) {
      disputed.add(key);
    }
    known.put(key, person.and(later));
  }

  /** The keys that rows of two people have. */
  public Set<String> disputed() {
    return disputed;
  }
}
