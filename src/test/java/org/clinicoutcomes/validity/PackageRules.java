package org.clinicoutcomes.validity;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

/**
 * The rules of the package: every part once, of a known kind, reached, and reaching nothing else.
 */
final class PackageRules {

  private static final String TYPES = "[Content_Types].xml";

  private final Book book;
  private final Consumer<String> problem;

  PackageRules(Book book, Consumer<String> problem) {
    this.book = book;
    this.problem = problem;
  }

  void check() {
    Set<String> names = new HashSet<>();
    book.entries()
        .forEach(
            entry ->
                require(names.add(entry.toLowerCase(Locale.ROOT)), entry + " stands there twice"));
    contentTypes();
    relations();
  }

  private void contentTypes() {
    Set<String> extensions = new HashSet<>();
    Set<String> parts = new HashSet<>();
    for (Element type : Book.all(book.root(TYPES), "Default")) {
      require(extensions.add(type.getAttribute("Extension")), "an extension has two types");
    }
    for (Element type : Book.all(book.root(TYPES), "Override")) {
      String part = type.getAttribute("PartName").substring(1);
      require(parts.add(part), part + " has two types");
      require(book.has(part), part + " has a type and is missing");
    }
    for (String part : book.bytes().keySet()) {
      boolean isTyped =
          parts.contains(part)
              || (Book.isRelations(part) && extensions.contains("rels"))
              || (!part.endsWith(".xml")
                  && extensions.contains(part.substring(part.lastIndexOf('.') + 1)));
      require(isTyped || part.equals(TYPES), part + " has no type of its own");
    }
  }

  private void relations() {
    Set<String> reached = new LinkedHashSet<>();
    for (String part : book.bytes().keySet()) {
      if (Book.isRelations(part)) {
        relations(part, reached);
      }
    }
    book.bytes().keySet().stream()
        .filter(part -> !Book.isRelations(part) && !part.equals(TYPES))
        .forEach(part -> require(reached.contains(part), "nothing relates to " + part));
  }

  private void relations(String file, Set<String> reached) {
    String source = Book.source(file);
    require(source.isEmpty() || book.has(source), file + " is of no part");
    Map<String, Book.Relation> relations = book.relations(source);
    require(
        Book.all(book.root(file), "Relationship").size() == relations.size(),
        file + " has an id twice");
    for (Book.Relation relation : relations.values()) {
      require(!relation.isExternal(), file + " leads out of the workbook");
      require(book.has(relation.target()), file + " leads to nothing: " + relation.target());
      reached.add(relation.target());
    }
    if (!source.isEmpty()) {
      calls(source, relations);
    }
  }

  /** Every {@code r:id} is one of the part's relations. */
  private void calls(String part, Map<String, Book.Relation> relations) {
    for (Element element : Book.all(book.root(part), "*")) {
      for (int i = 0; i < element.getAttributes().getLength(); i++) {
        Attr attribute = (Attr) element.getAttributes().item(i);
        String space = attribute.getNamespaceURI();
        if (space != null && space.endsWith("officeDocument/2006/relationships")) {
          require(
              relations.containsKey(attribute.getValue()),
              part + " calls a relation that it has not: " + attribute.getValue());
        }
      }
    }
  }

  private void require(boolean holds, String otherwise) {
    if (!holds) {
      problem.accept(otherwise);
    }
  }
}
