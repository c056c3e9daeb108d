package org.clinicoutcomes;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.AccessTarget.MethodCallTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Who may import whom: plain-Java core, one framework at each edge, edges meet in job and cli. */
class ArchitectureTest {

  private static final String BASE = "org.clinicoutcomes";
  private static final String[] ROOT = {BASE};
  private static final String[] CORE =
      inBase(
          "instrument clock questionnaire export identity meaning session records quality series measure durability course figures safety attendance comparison statistics disclosure"
              + " worklist pages report threads");
  private static final String[] NOT_CORE =
      inBase(
          "definitions inventory text intake workbook tidy publish synthetic steps job verify cli");

  private static final String[] PLAIN = {
    "java..", "org.jspecify..", "org.apache.commons.statistics.."
  };
  private static final String[] SPRING = {"org.springframework.."};
  private static final String[] DATABASE_AND_LOG = {"org.h2..", "ch.qos.logback..", "org.slf4j.."};
  private static final String[] PICOCLI = {"picocli.."};
  private static final String[] YAML = {"org.yaml.."};
  private static final String[] CSV = {"org.apache.commons.csv.."};
  private static final String[] JSON = {"tools.jackson..", "com.fasterxml.jackson.."};
  private static final String[] POI = {
    "org.apache.poi..", "org.openxmlformats..", "org.apache.xmlbeans.."
  };
  private static final String[] ICU = {"com.ibm.icu.."};
  // a workbook is rewritten as a sorted zip of XML parts with fixed times
  private static final String[] ZIP_OF_XML = {"org.apache.commons.compress..", "javax.xml.."};

  private static final Map<String, Set<String>> ASKS_THE_MACHINE =
      Map.of(
          "java.lang.System",
          Set.of("currentTimeMillis", "nanoTime", "getenv", "getProperty", "getProperties"),
          "java.lang.Boolean",
          Set.of("getBoolean"),
          "java.lang.Integer",
          Set.of("getInteger"),
          "java.lang.Long",
          Set.of("getLong"),
          "java.util.Locale",
          Set.of("getDefault"),
          "java.lang.String", // in the machine's locale a number may have other digits
          Set.of("formatted"),
          "java.util.TimeZone",
          Set.of("getDefault"),
          "java.time.ZoneId",
          Set.of("systemDefault"));

  private static JavaClasses main;
  private static JavaClasses tests;

  @BeforeAll
  static void readClasses() {
    main = classesOf(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS);
    tests = classesOf(ImportOption.Predefined.ONLY_INCLUDE_TESTS);
  }

  // else a class in a package of another name would escape the rules below
  @Test
  void everyClassLivesInAPackageOfTheLayout() {
    holds(classes().should().resideInAnyPackage(join(CORE, NOT_CORE, ROOT)));
  }

  @Test
  void onlyTheEntryStandsAboveThePackages() {
    String entry = "(ClinicOutcomes|package-info)";
    holds(classes().that().resideInAnyPackage(ROOT).should().haveNameMatching(BASE + "." + entry));
  }

  @Test
  void coreIsPlainJava() {
    holds(importOnly(CORE, PLAIN));
  }

  @Test
  void theLanguageOfAReportKnowsNoClinic() {
    holds(importOnly(inBase("report"), new String[] {"java..", "org.jspecify.."}));
  }

  @ParameterizedTest
  @MethodSource
  void edgeImportsTheCoreAndItsFramework(String edge, String[] framework) {
    holds(importOnly(inBase(edge), join(CORE, PLAIN, framework)));
  }

  static Stream<Arguments> edgeImportsTheCoreAndItsFramework() {
    return Stream.of(
        Arguments.of("definitions", YAML),
        Arguments.of("inventory", join()),
        Arguments.of("text", CSV),
        Arguments.of("intake", join(CSV, inBase("inventory text"))),
        Arguments.of("tidy", join(CSV, JSON)),
        Arguments.of("synthetic", CSV));
  }

  @Test
  void aWorkbookIsWrittenFromTheLanguageOfAReportAlone() {
    holds(onlyKnowTheLanguageOfAReport(inBase("workbook")));
    failsFor(onlyKnowTheLanguageOfAReport(inBase("pages")));
  }

  private static ArchRule onlyKnowTheLanguageOfAReport(String[] rooms) {
    return importOnly(rooms, join(inBase("report"), PLAIN, POI, ZIP_OF_XML));
  }

  // a figure can then be made from rows in memory as well as from files
  @Test
  void coreTouchesNoFiles() {
    holds(touchNoFiles(CORE));
    failsFor(touchNoFiles(inBase("tidy")));
  }

  private static ArchRule touchNoFiles(String[] rooms) {
    return noClasses()
        .that()
        .resideInAnyPackage(rooms)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.nio.file..", "java.io..");
  }

  // what is counted of patients can then never hang on how their rows were kept
  @Test
  void onlyWhoReadsAnExportSeesItsRows() {
    holds(seeNoRows(inBase("records identity meaning intake steps")));
    failsFor(seeNoRows(inBase("records")));
  }

  private static ArchRule seeNoRows(String[] readers) {
    return noClasses()
        .that()
        .resideOutsideOfPackages(readers)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(inBase("records"));
  }

  // whom to call is no figure, and what is found of a course is neither
  @Test
  void whoIsCalledDoesNotHangOnWhatIsCounted() {
    holds(knowNoFigures(inBase("worklist course")));
    failsFor(knowNoFigures(inBase("comparison")));
  }

  private static ArchRule knowNoFigures(String[] rooms) {
    return noClasses()
        .that()
        .resideInAnyPackage(rooms)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(inBase("figures pages"));
  }

  // what the rule above says of the edges, for job and cli too
  @ParameterizedTest
  @MethodSource
  void frameworkStaysAtHome(String[] framework, String[] home) {
    holds(
        noClasses()
            .that()
            .resideOutsideOfPackages(home)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(framework));
  }

  static Stream<Arguments> frameworkStaysAtHome() {
    return Stream.of(
        Arguments.of(SPRING, inBase("job")),
        Arguments.of(DATABASE_AND_LOG, inBase("job")),
        Arguments.of(PICOCLI, inBase("cli")),
        Arguments.of(YAML, inBase("definitions")),
        Arguments.of(CSV, inBase("text intake tidy synthetic verify")),
        Arguments.of(POI, inBase("workbook")),
        Arguments.of(ICU, inBase("publish")),
        Arguments.of(JSON, inBase("tidy publish")));
  }

  @Test
  void jobDoesNotKnowTheCommandLine() {
    holds(
        noClasses()
            .that()
            .resideInAnyPackage(inBase("job"))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(join(inBase("cli"), ROOT)));
  }

  @Test
  void stepsDoNotKnowWhoPutsThemInOrder() {
    holds(
        noClasses()
            .that()
            .resideInAnyPackage(inBase("steps"))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(join(inBase("job verify cli"), ROOT)));
  }

  @Test
  void theShelfKnowsNothingOfWhatStandsOnIt() {
    holds(importOnly(inBase("publish"), join(PLAIN, JSON, ICU, inBase("instrument"))));
  }

  @Test
  void whatMakesAReportDoesNotKnowWhatVerifiesIt() {
    holds(
        noClasses()
            .that()
            .resideOutsideOfPackages(inBase("verify cli"))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(inBase("verify")));
  }

  // what must come out of the synthetic exports would else repeat the program's own mistakes
  @Test
  void syntheticExportsKnowNothingOfHowTheyAreJudged() {
    holds(importOnly(inBase("synthetic"), join(PLAIN, CSV)));
  }

  @Test
  void packagesFormNoCycles() {
    holds(slices().assignedFrom(new EachPackage()).should().beFreeOfCycles());
  }

  // a name that stands in two rooms has to be read with its import; synthetic writes what others
  // read
  @Test
  void noNameStandsInTwoPackages() {
    Map<String, Long> rooms =
        main.stream()
            .filter(type -> type.isTopLevelClass() && !type.getSimpleName().equals("package-info"))
            .filter(type -> !type.getPackageName().equals(BASE + ".synthetic"))
            .collect(Collectors.groupingBy(JavaClass::getSimpleName, Collectors.counting()));
    assertThat(rooms).hasSizeGreaterThan(500);
    rooms.forEach((name, count) -> assertThat(count).as(name).isEqualTo(1));
  }

  @Test
  void packagesAreNamedForTheBusiness() {
    String[] empty = {"..util..", "..common..", "..helper..", "..manager..", "..impl..", "..dto.."};
    holds(noClasses().should().resideInAnyPackage(empty));
  }

  @Test
  void coreAsksNeitherClockNorLocaleNorEnvironment() {
    holds(
        noClasses()
            .that()
            .resideInAnyPackage(CORE)
            .should()
            .accessTargetWhere(
                describe("asks the machine", access -> asksTheMachine(access.getTarget()))));
  }

  // digits and capitals would else depend on where the program runs
  @Test
  void noTextIsFormattedInTheMachinesLocale() {
    holds(
        noClasses()
            .should()
            .callMethodWhere(
                describe(
                    "formats in the machine's locale",
                    call ->
                        call.getTarget().getOwner().isEquivalentTo(String.class)
                            && isOfTheLocale(call.getTarget()))));
  }

  private static boolean isOfTheLocale(MethodCallTarget target) {
    return switch (target.getName()) {
      case "formatted" -> true;
      case "format", "toLowerCase", "toUpperCase" ->
          target.getRawParameterTypes().stream().noneMatch(t -> t.isEquivalentTo(Locale.class));
      default -> false;
    };
  }

  private static boolean asksTheMachine(AccessTarget target) {
    String owner = target.getOwner().getName();
    String name = target.getName();
    return ASKS_THE_MACHINE.getOrDefault(owner, Set.of()).contains(name)
        || (owner.startsWith("java.time.") && name.equals("now"))
        || (owner.equals("java.time.Clock") && name.matches("(system|tick).*"));
  }

  @Test
  void datesAreNeverJavaUtilDate() {
    holds(noClasses().should().dependOnClassesThat().haveFullyQualifiedName("java.util.Date"));
  }

  // Spring 7's extension, which these bring, needs Jupiter 6; the owner asked for JUnit 5
  @Test
  void testsStartTheApplicationThemselves() {
    String names = "(SpringBootTest|SpringBatchTest|SpringJUnitConfig|JdbcTest|SpringExtension)";
    noClasses().should().dependOnClassesThat().haveNameMatching(".*\\." + names).check(tests);
  }

  // from the sources: without an annotation a package-info leaves no class file
  @Test
  void everyPackageSaysWhatItIs() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      Stream<Path> sources = files.filter(file -> file.toString().endsWith(".java"));
      assertThat(sources.map(Path::getParent).distinct())
          .isNotEmpty()
          .filteredOn(folder -> Files.notExists(folder.resolve("package-info.java")))
          .isEmpty();
    }
  }

  @Test
  void theDocumentsNameEveryPackageInItsOwnWords() throws IOException {
    String document = Files.readString(Path.of("src/site/markdown/architecture.md"));
    try (Stream<Path> folders = Files.list(Path.of("src/main/java/org/clinicoutcomes"))) {
      for (Path folder : folders.filter(Files::isDirectory).toList()) {
        String info = Files.readString(folder.resolve("package-info.java"));
        String sentence =
            info.substring(info.indexOf("/**") + 3, info.indexOf("*/"))
                .replaceAll("\\s*\n ?\\*? ?", " ")
                .replaceAll("\\{@code (\\w+)}", "`$1`")
                .strip();
        assertThat(document).contains("| `" + folder.getFileName() + "` | " + sentence + " |");
      }
    }
  }

  // a package of the layout may still be empty
  private static void holds(ArchRule rule) {
    rule.allowEmptyShould(true).check(main);
  }

  /**
   * The same rule, asked of rooms that break it: one that nothing can break would prove nothing.
   */
  private static void failsFor(ArchRule rule) {
    assertThat(rule.evaluate(main).hasViolation()).as(rule.getDescription()).isTrue();
  }

  private static ArchRule importOnly(String[] importing, String[] others) {
    return classes()
        .that()
        .resideInAnyPackage(importing)
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(join(importing, others));
  }

  private static JavaClasses classesOf(ImportOption which) {
    return new ClassFileImporter().withImportOption(which).importPackages(BASE);
  }

  private static String[] inBase(String names) {
    return Stream.of(names.split(" ")).map(name -> BASE + "." + name + "..").toArray(String[]::new);
  }

  private static String[] join(String[]... lists) {
    return Stream.of(lists).flatMap(Stream::of).toArray(String[]::new);
  }

  /** Every package a slice, the root too: a class of the entry's package can close a cycle. */
  private static final class EachPackage implements SliceAssignment {

    @Override
    public SliceIdentifier getIdentifierOf(JavaClass type) {
      return type.getPackageName().startsWith(BASE)
          ? SliceIdentifier.of(type.getPackageName())
          : SliceIdentifier.ignore();
    }

    @Override
    public String getDescription() {
      return "each package";
    }
  }
}
