package org.clinicoutcomes.validity;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Judges workbooks, whatever sheets they have: by the schemas, then by the rules that Excel keeps.
 */
public final class Validity {

  private final FullSchemas schemas = new FullSchemas();

  /** What is wrong with a workbook; nothing, if Excel opens it without a word. */
  public List<String> problems(Path file) throws IOException {
    Book book = Book.read(file);
    List<String> problems = new ArrayList<>();
    for (String part : book.bytes().keySet()) {
      if (part.endsWith(".xml") && !isOfPackage(part)) {
        schemas.problems(book.bytes().get(part)).forEach(p -> problems.add(part + ": " + p));
      }
    }
    new PackageRules(book, problems::add).check();
    Texts texts = new Texts(book);
    new WorkbookRules(book, texts, problems::add).check();
    book.sheets().forEach(sheet -> new SheetRules(book, sheet, texts, problems::add).check());
    book.parts("xl/charts/").forEach(part -> new ChartRules(book, part, problems::add).check());
    return problems;
  }

  /** Parts of the package, which is another format's: held by their own rules. */
  private static boolean isOfPackage(String part) {
    return part.equals("[Content_Types].xml")
        || Book.isRelations(part)
        || part.equals("docProps/core.xml");
  }
}
