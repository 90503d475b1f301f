package org.claimtrace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimtrace.model.ErrorCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** House rules that a machine can hold: sizes, names, and what must stay out of Java. */
class HouseRulesTest {
  private static final Path BASE = Path.of(System.getProperty("claimtrace.basedir", ""));
  private static final Path MAIN = BASE.resolve("src/main/java");
  private static final Path TEST = BASE.resolve("src/test/java");

  /** A string literal or text block; group 1 or 2 holds its inside. Comments are cut out before. */
  private static final Pattern LITERAL =
      Pattern.compile("\"\"\"(.*?)(?<!\\\\)\"\"\"|\"((?:[^\"\\\\\\n]|\\\\.)*)\"", Pattern.DOTALL);

  private static final Pattern COMMENT =
      Pattern.compile(
          "(\"\"\".*?(?<!\\\\)\"\"\"|\"(?:[^\"\\\\\\n]|\\\\.)*\"|'(?:[^'\\\\\\n]|\\\\.)+')|//[^\\n]*|/\\*.*?\\*/",
          Pattern.DOTALL);

  /** SPARQL's verbs, followed by what follows them in a query; the bare word is no query. */
  private static final Pattern SPARQL =
      Pattern.compile(
          "(?i:\\b(?:select|describe)\\s+(?:distinct\\s+|reduced\\s+)?(?:[?$]\\w|\\*|\\(\\s*count|<)"
              + "|\\b(?:construct|ask|where|(?:insert|delete)(?:\\s+data|\\s+where)?)\\s*\\{"
              + "|\\bprefix\\s+[\\w-]*:\\s*<)");

  private static final Pattern BAD_NAME =
      Pattern.compile(".*(?:Manager|Helper|Utils?|Processor|Impl)");

  @Test
  void noFileIsLongerThan400Lines() {
    for (Path folder : List.of(MAIN, TEST)) {
      assertThat(javaFiles(folder))
          .isNotEmpty()
          .allSatisfy(f -> assertThat(lines(f)).as("%s", f).isLessThanOrEqualTo(400));
    }
  }

  @Test
  void theMedianFileHasAtMost60Lines() {
    List<Integer> sizes = javaFiles(MAIN).stream().map(HouseRulesTest::lines).sorted().toList();
    int median = sizes.get((sizes.size() - 1) / 2);
    System.out.printf(
        Locale.ROOT,
        "Java files: %d, median %d lines, longest %d%n",
        sizes.size(),
        median,
        sizes.get(sizes.size() - 1));
    assertThat(median).isLessThanOrEqualTo(60);
  }

  @Test
  void noSparqlInJavaStrings() {
    for (Path file : javaFiles(MAIN)) {
      assertThat(literals(file))
          .as("%s: queries live in .rq files", file)
          .noneMatch(s -> SPARQL.matcher(s).find());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT ?s WHERE",
        "select * { ?s ?p ?o }",
        "ASK { ?s ?p 1 }",
        "CONSTRUCT { ?s",
        "DESCRIBE <x>",
        "INSERT DATA { <a> <b> <c> }",
        "DELETE WHERE { ?s ?p ?o }",
        "PREFIX ct: <https://"
      })
  void theSparqlRuleFindsSparql(String query) {
    assertThat(SPARQL.matcher(query).find()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"SELECT, ASK, CONSTRUCT and DESCRIBE queries", "ask a curator", "select one"})
  void theSparqlRuleLetsProsePass(String prose) {
    assertThat(SPARQL.matcher(prose).find()).isFalse();
  }

  @Test
  void namesSayWhatAThingIs() {
    assertThat(javaFiles(MAIN))
        .extracting(f -> f.getFileName().toString().replace(".java", ""))
        .noneMatch(n -> BAD_NAME.matcher(n).matches());
  }

  @Test
  void everyPackageTellsWhatItHolds() {
    Set<Path> folders =
        javaFiles(MAIN).stream()
            .map(Path::getParent)
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(folders).allSatisfy(d -> assertThat(d.resolve("package-info.java")).exists());
  }

  @Test
  void everyErrorIsExplainedAndNoOther() {
    Set<String> codes =
        Stream.of(ErrorCode.values())
            .map(ErrorCode::id)
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(codes).as("two errors with one number").hasSameSizeAs(ErrorCode.values());
    String page = text(BASE.resolve("docs/errors.md"));
    Set<String> headings = matches(page, Pattern.compile("(?m)^### (CT\\d{3})\\b"));
    assertThat(headings).isEqualTo(codes);
    for (ErrorCode code : ErrorCode.values()) {
      assertThat(section(page, code.id()))
          .as("docs/errors.md, %s: name, exit code, example and remedy", code.id())
          .contains(code.name())
          .contains("exit " + code.exit())
          .contains("    " + code.id() + " ")
          .contains("**Remedy.**");
    }
  }

  @Test
  void noPathOfAMachineInTheProject() {
    Pattern path = Pattern.compile("(?<![\\w.}/])/(?:work|root|home/\\w+)/");
    for (String folder : List.of("src/main", "docs", "queries", "ontology", "data", ".ci")) {
      for (Path file : files(BASE.resolve(folder), "")) {
        // Some files there hold bytes that are no text; Latin-1 reads them all.
        assertThat(path.matcher(new String(bytes(file), StandardCharsets.ISO_8859_1)).find())
            .as("%s", file)
            .isFalse();
      }
    }
  }

  @Test
  void noCompoundIsNamedInJava() {
    Set<String> labels = new TreeSet<>();
    for (Path file : files(BASE.resolve("data/lexicon"), ".ttl")) {
      labels.addAll(compounds(text(file)));
    }
    Pattern any =
        Pattern.compile(
            labels.stream()
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?i)\\b(", ")\\b")));
    for (Path file : javaFiles(MAIN)) {
      assertThat(labels.isEmpty() ? Set.of() : matches(text(file), any))
          .as("%s: drug names live in data/lexicon", file)
          .isEmpty();
    }
  }

  /** Labels of the Turtle blocks that say ct:Compound; words of four letters and more. */
  private static Set<String> compounds(String turtle) {
    Set<String> labels = new TreeSet<>();
    for (String block : turtle.split("\\s\\.\\s*\\n", -1)) {
      if (Pattern.compile("ct:Compound\\b").matcher(block).find()) {
        matches(block, Pattern.compile("Label\\s+((?:\"[^\"]*\"(?:@\\w+)?\\s*,?\\s*)+)"))
            .forEach(l -> labels.addAll(matches(l, Pattern.compile("\"([^\"]{4,})\""))));
      }
    }
    return labels.stream()
        .map(l -> l.toLowerCase(Locale.ROOT))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String section(String page, String id) {
    int start = page.indexOf("### " + id);
    int end = page.indexOf("### ", start + 4);
    return page.substring(start, end < 0 ? page.length() : end);
  }

  private static Set<String> matches(String text, Pattern pattern) {
    return pattern
        .matcher(text)
        .results()
        .map(m -> m.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<String> literals(Path file) {
    String code =
        COMMENT
            .matcher(text(file))
            .replaceAll(m -> m.group(1) == null ? " " : Matcher.quoteReplacement(m.group(1)));
    return LITERAL
        .matcher(code)
        .results()
        .map(m -> m.group(1) == null ? m.group(2) : m.group(1))
        .toList();
  }

  private static int lines(Path file) {
    return (int) text(file).lines().count();
  }

  private static List<Path> javaFiles(Path folder) {
    return files(folder, ".java");
  }

  private static List<Path> files(Path folder, String ending) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile)
          .filter(f -> f.toString().endsWith(ending))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Path file) {
    return new String(bytes(file), StandardCharsets.UTF_8);
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
