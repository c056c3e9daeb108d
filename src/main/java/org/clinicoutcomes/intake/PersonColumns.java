package org.clinicoutcomes.intake;

import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clinicoutcomes.export.FileKind;
import org.clinicoutcomes.export.Spellings;
import org.clinicoutcomes.identity.PeopleTold;
import org.clinicoutcomes.session.Demographics;

/**
 * Columns of a sessions, scores or events file that say what a patients file would: the sex or the
 * birth of the person that a row is of. They count for nothing but to tell two people under one id.
 */
final class PersonColumns {

  private static final Pattern NUMBER = Pattern.compile("\\d+");
  private static final int CENTURY = 100;

  private final FileColumn sex;
  private final FileColumn birthDate;
  private final FileColumn birthYear;
  private final Codes<String> sexes;
  private final boolean isOfPatients;

  PersonColumns(Header header) {
    ColumnNames names =
        new ColumnNames(FileKind.PATIENTS, header.schema().book(), Map.of(), List.of());
    List<FileColumn> unused = new HeaderFindings(header).unknownColumns();
    sexes = header.schema().book().sexCodes();
    isOfPatients = header.schema().kind() == FileKind.PATIENTS;
    sex = named("sex", unused, names);
    birthDate = named("birth_date", unused, names);
    birthYear = named("birth_year", unused, names);
  }

  private static FileColumn named(String ours, List<FileColumn> unused, ColumnNames names) {
    return unused.stream()
        .filter(column -> names.mayMean(Spellings.key(column.name()), ours))
        .findFirst()
        .orElse(new FileColumn(ours, -1));
  }

  /** The headers of those that the file has, if it is not one of patients. */
  List<String> names() {
    return isOfPatients
        ? List.of()
        : Stream.of(sex, birthDate, birthYear)
            .filter(column -> !column.isAbsent())
            .map(FileColumn::name)
            .toList();
  }

  /** Whether there is any. */
  boolean areAny() {
    return !(sex.isAbsent() && birthDate.isAbsent() && birthYear.isAbsent());
  }

  /** The sex that a row says; empty where it says none that is known. */
  String sex(Row row) {
    String known = sexes.find(row.text(sex));
    return known == null || known.equals(Demographics.UNKNOWN) ? "" : known;
  }

  /** Tells what a patients file says of a person. */
  static void tell(String key, Demographics of, PeopleTold people) {
    String year = of.birthYear() == null ? "" : inAnyOrder(String.valueOf(of.birthYear()));
    people.add(
        key,
        of.sex().equals(Demographics.UNKNOWN) ? "" : of.sex(),
        of.birthDate() == null ? year : inAnyOrder(of.birthDate().toString()));
  }

  /** When a row says that its person was born: equal for a date in whatever order it is written. */
  String birth(Row row) {
    String date = row.text(birthDate);
    String said = date.isEmpty() ? row.text(birthYear) : date;
    return row.isMissing(said) ? "" : inAnyOrder(said);
  }

  private static String inAnyOrder(String date) {
    String numbers =
        NUMBER
            .matcher(date)
            .results()
            .map(MatchResult::group)
            .map(number -> number.length() > 4 ? number : two(number))
            .sorted()
            .collect(Collectors.joining(" "));
    return date.chars().anyMatch(Character::isLetter) ? "in words " + numbers : numbers;
  }

  private static String two(String number) {
    return String.valueOf(Integer.parseInt(number) % CENTURY);
  }
}
