package org.clinicoutcomes.identity;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The ids of one file as it is read: brought to their form, and told where two become one. */
public final class FileIds {

  private final IdForm form;
  private final Map<String, String> written = new HashMap<>();
  private final Set<String> merged = new TreeSet<>();

  FileIds(IdForm form) {
    this.form = form;
  }

  /** The form of an id; another id of this file with the same form is noted. */
  String of(String id) {
    if (form.rules().isEmpty()) {
      return id;
    }
    String formed = form.of(id);
    String first = written.putIfAbsent(formed, id);
    if (first != null && !first.equals(id)) {
      merged.add(formed);
    }
    return formed;
  }

  /** How many ids of the file would be made of several by the rules. */
  public int merged() {
    return merged.size();
  }
}
