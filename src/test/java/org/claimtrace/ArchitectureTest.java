package org.claimtrace;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the table of packages: who may use whom, and where each library may be seen. */
class ArchitectureTest {
  private static final String ROOT = "org.claimtrace";

  /** The table of the architecture page, one arrow per word; arrows are transitive. */
  private static final Map<String, Set<String>> TABLE =
      Map.ofEntries(
          Map.entry("model", Set.of()),
          Map.entry("read", Set.of("model")),
          Map.entry("extract", Set.of("model")),
          Map.entry("review", Set.of("model")),
          Map.entry("eval", Set.of("model")),
          Map.entry("rdf", Set.of("model")),
          Map.entry("store", Set.of("rdf")),
          Map.entry("query", Set.of("store")),
          Map.entry("link", Set.of("query")),
          Map.entry("report", Set.of("query")),
          Map.entry("web", Set.of("report", "review")),
          Map.entry("cli", Set.of("web", "link", "read", "extract", "eval")));

  private static final JavaClasses MAIN =
      new ClassFileImporter()
          // the predefined option knows target/test-classes only, and the build folder may be
          // another
          .withImportOption((ImportOption) location -> !location.contains("/test-classes/"))
          .importPackages(ROOT);

  static Stream<String> packages() {
    return TABLE.keySet().stream().sorted();
  }

  @Test
  void everyPackageIsInTheTable() {
    Set<String> found = new TreeSet<>();
    MAIN.stream().map(JavaClass::getPackageName).map(ArchitectureTest::top).forEach(found::add);
    found.remove("");
    assertThat(TABLE.keySet()).as("add a new package to the table first").containsAll(found);
  }

  @ParameterizedTest
  @MethodSource("packages")
  void usesOnlyWhatTheTableAllows(String name) {
    Set<String> allowed = reachable(name);
    allowed.add(name);
    String[] forbidden =
        packages()
            .filter(p -> !allowed.contains(p))
            .map(p -> ROOT + "." + p + "..")
            .toArray(String[]::new);
    if (forbidden.length > 0) {
      noClasses()
          .that()
          .resideInAPackage(ROOT + "." + name + "..")
          .should()
          .dependOnClassesThat(resideInAnyPackage(forbidden))
          .allowEmptyShould(true)
          .check(MAIN);
    }
  }

  @Test
  void packagesHaveNoCycles() {
    slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(MAIN);
    slices().matching(ROOT + ".(**)").should().beFreeOfCycles().check(MAIN);
  }

  @ParameterizedTest
  @CsvSource({
    "org.apache.jena.., rdf store query link report web",
    "opennlp.., extract read",
    "org.jsoup.., read",
    "org.commonmark.., read",
    "org.apache.commons.compress.., read",
    "org.apache.jena.fuseki.., store web",
    "picocli.., cli",
    "org.snakeyaml.., extract query review",
  })
  void aLibraryIsSeenOnlyWhereItBelongs(String library, String homes) {
    String[] allowed =
        Arrays.stream(homes.split(" ")).map(p -> ROOT + "." + p + "..").toArray(String[]::new);
    noClasses()
        .that(resideOutsideOfPackages(allowed))
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library)
        .check(MAIN);
  }

  @Test
  void modelUsesNoLibrary() {
    noClasses()
        .that()
        .resideInAPackage(ROOT + ".model..")
        .should()
        .dependOnClassesThat(resideOutsideOfPackages("java..", "org.jspecify..", ROOT + ".model.."))
        .check(MAIN);
  }

  @Test
  void onlyTheCommandLineTalksAndEnds() {
    var elsewhere = noClasses().that().resideOutsideOfPackage(ROOT + ".cli..");
    elsewhere.should().accessField(System.class, "out").check(MAIN);
    elsewhere.should().accessField(System.class, "err").check(MAIN);
    elsewhere.should().callMethod(System.class, "exit", int.class).check(MAIN);
    elsewhere.should().callMethod(Throwable.class, "printStackTrace").check(MAIN);
  }

  private static Set<String> reachable(String name) {
    Set<String> all = new TreeSet<>();
    for (String next : TABLE.getOrDefault(name, Set.of())) {
      if (all.add(next)) {
        all.addAll(reachable(next));
      }
    }
    return all;
  }

  /** The first part of a package's name after the root; empty for the root itself. */
  private static String top(String name) {
    String rest = name.substring(Math.min(ROOT.length() + 1, name.length()));
    int dot = rest.indexOf('.');
    return dot < 0 ? rest : rest.substring(0, dot);
  }

  @Test
  void theTableItselfHasNoCycle() {
    Map<String, Set<String>> all = new HashMap<>();
    TABLE.keySet().forEach(p -> all.put(p, reachable(p)));
    all.forEach((p, reached) -> assertThat(reached).doesNotContain(p));
  }
}
