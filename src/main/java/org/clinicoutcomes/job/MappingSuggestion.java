package org.clinicoutcomes.job;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clinicoutcomes.definitions.CodedWords;
import org.clinicoutcomes.definitions.Definitions;
import org.clinicoutcomes.definitions.MappingDraft;
import org.clinicoutcomes.export.ExportColumns;
import org.clinicoutcomes.export.PastedLine;
import org.clinicoutcomes.export.Spellings;
import org.clinicoutcomes.job.AcceptanceCheck.Card;
import org.clinicoutcomes.quality.Doubt;
import org.clinicoutcomes.quality.FileAccount;
import org.clinicoutcomes.quality.FileShape;
import org.clinicoutcomes.quality.SourceAccount;
import org.clinicoutcomes.quality.UnknownWord;
import org.clinicoutcomes.quality.Verdict;

/** Drafts a source's {@code mapping.yaml}: what was recognised, and a line for each question. */
final class MappingSuggestion {

  private static final String FILES = "files";
  private static final String VALUES = "values";
  private static final String COLUMNS = "columns";
  private static final String CONSTANTS = "constants";

  private final SourceAccount account;
  private final CodedWords codes;
  private final MappingDraft draft;
  private final List<String> head = new ArrayList<>();

  private MappingSuggestion(SourceAccount account, Path folder, Definitions definitions) {
    this.account = account;
    codes = new CodedWords(definitions);
    draft = new MappingDraft(folder, definitions);
  }

  /**
   * The text of the draft.
   *
   * @param folder the source's own
   * @param strange tables beside its files that nobody reads
   * @param mapping what the source's mapping says already; empty where it has none
   */
  static String of(
      Card card, Path folder, List<StrangeTable> strange, String mapping, Definitions definitions) {
    MappingSuggestion suggestion = new MappingSuggestion(card.account(), folder, definitions);
    suggestion.introduce(!mapping.isEmpty());
    suggestion.draft.take(mapping);
    Recognised.in(card.account().files()).forEach(suggestion.draft::state);
    strange.forEach(suggestion::ask);
    card.account().doubts().stream().filter(Doubt::isOpen).forEach(suggestion::ask);
    suggestion.askForColumns();
    card.words().forEach(suggestion::ask);
    return suggestion.draft.text(suggestion.head);
  }

  private void introduce(boolean hasMapping) {
    head.add(
        account.source() + ": what was recognised, and what is asked. No run reads this file.");
    head.add(
        "Take the # away before a line that is right, correct or strike out what is not, and call"
            + " the file mapping.yaml.");
    if (hasMapping) {
      head.add("What mapping.yaml says already stands here too.");
    }
    head.add("");
    account.files().forEach(file -> head.add(found(file)));
    held().forEach(reason -> head.add("held: " + reason));
  }

  private static String found(FileAccount file) {
    FileShape shape = file.shape();
    String unknown =
        shape.unknown().isEmpty()
            ? ""
            : "; columns not used: " + String.join(", ", shape.unknown());
    String dates =
        shape.dateOrder().isEmpty()
            ? ""
            : "; dates " + shape.dateOrder() + ", as " + shape.dateEvidence();
    return file.file()
        + ": "
        + file.kind().code()
        + ", "
        + shape.encoding()
        + ", delimiter "
        + shape.delimiter()
        + ", header on line "
        + shape.headerLine()
        + "; "
        + file.accepted()
        + " of "
        + file.read()
        + " rows accepted"
        + dates
        + unknown;
  }

  private List<String> held() {
    List<String> doubts = account.doubts().stream().map(Doubt::words).toList();
    return account.heldBecause().stream().filter(reason -> !doubts.contains(reason)).toList();
  }

  private void ask(StrangeTable table) {
    if (table.found().isEmpty()) {
      head.add(table.name() + ": no file is read under such a name, and its header says nothing.");
    }
    table
        .found()
        .forEach(
            (kind, columns) ->
                draft.askInList(
                    List.of(FILES, kind.code()),
                    table.name(),
                    "No file is read under this name. As "
                        + kind.code()
                        + " it would have: "
                        + String.join(", ", columns)));
  }

  private void ask(Doubt doubt) {
    String place = doubt.place().isEmpty() ? "" : " (" + doubt.place() + ")";
    String question = doubt.code().code() + place + ": " + doubt.words();
    if (!draft.askWhatIsSaid(doubt.remedy(), question)) {
      head.add(question);
    }
    long size = doubt.patients() < 0 ? doubt.rows() : doubt.patients();
    draft.askToAccept(doubt.code().code(), doubt.place(), Math.max(1, size));
  }

  /** Columns that a file cannot do without and does not have. */
  private void askForColumns() {
    for (FileAccount file : account.files()) {
      if (file.verdict() == Verdict.HELD || file.verdict() == Verdict.UNFIT) {
        ExportColumns.of(file.kind(), List.of()).required().stream()
            .filter(column -> !column.equals("session_id"))
            .filter(column -> file.shape().missing().contains(column))
            .forEach(column -> ask(file, column));
      }
    }
  }

  private void ask(FileAccount file, String column) {
    List<String> headers =
        file.shape().unknown().stream().filter(MappingSuggestion::isName).toList();
    String kind = file.kind().code();
    String question = file.file() + " has no column " + column;
    Optional<String> list = codes.list(column);
    if (list.isPresent()) {
      String ask =
          question
              + ". If it is the same in every row: one of "
              + String.join(", ", codes.codes(list.get()))
              + (headers.isEmpty()
                  ? ""
                  : "; else one of its headers, under columns: " + String.join(", ", headers));
      codes
          .nearest(list.get(), file.file() + " " + String.join(" ", headers))
          .ifPresentOrElse(
              like -> draft.ask(List.of(CONSTANTS, kind, column), like, ask),
              () -> head.add(ask + ". constants: {" + kind + ": {" + column + ": …}}"));
    } else if (!headers.isEmpty()) {
      draft.ask(
          List.of(COLUMNS, kind, column),
          headers.get(0),
          question + ". It may be one of: " + String.join(", ", headers));
    }
  }

  private static boolean isName(String header) {
    return !Spellings.key(header).isEmpty();
  }

  private void ask(UnknownWord word) {
    Optional<String> list = column(word).flatMap(codes::list);
    if (list.isPresent() && isName(word.word())) {
      String question =
          "'"
              + word.word()
              + "' in column "
              + word.column()
              + " of "
              + word.file()
              + ": on "
              + word.rows()
              + " rows, first on line "
              + word.firstLine()
              + ". One of "
              + String.join(", ", codes.codes(list.get()));
      codes
          .nearest(list.get(), word.word())
          .ifPresentOrElse(
              code -> draft.askInList(List.of(VALUES, list.get(), code), word.word(), question),
              () ->
                  head.add(
                      question
                          + ". values: {"
                          + list.get()
                          + ": {…: "
                          + PastedLine.text(word.word())
                          + "}}"));
    }
  }

  /** Our name of the column that a word stands in. */
  private Optional<String> column(UnknownWord word) {
    return account.files().stream()
        .filter(file -> file.file().equals(word.file()))
        .flatMap(file -> Recognised.columns(file).entrySet().stream())
        .filter(column -> column.getValue().equals(word.column()))
        .map(column -> column.getKey())
        .findFirst();
  }
}
