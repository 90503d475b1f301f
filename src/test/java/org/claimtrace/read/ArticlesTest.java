package org.claimtrace.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimtrace.model.ArticleId;
import org.claimtrace.model.ErrorCode;
import org.claimtrace.model.ProblemException;
import org.claimtrace.model.Sha256;
import org.claimtrace.model.article.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArticlesTest {
  @TempDir Path folder;

  @Test
  void readsAFile() throws IOException {
    byte[] bytes = "# Zinc\n\nIt helps 😀.\n".getBytes(StandardCharsets.UTF_8);
    Path file = Files.write(folder.resolve("My Zinc.MD"), bytes);
    Document document = Articles.read(file, Optional.empty()).document();

    assertThat(document.id()).isEqualTo(new ArticleId("my-zinc"));
    assertThat(document.source().name()).isEqualTo("My Zinc.MD");
    assertThat(document.source().mediaType()).isEqualTo("text/markdown");
    assertThat(document.source().sha256()).isEqualTo(Sha256.of(bytes));
    assertThat(Articles.read(file, Optional.of(new ArticleId("z"))).document().id().value())
        .isEqualTo("z");
  }

  @Test
  void dropsAByteOrderMark() {
    Document document = Reading.text("\uFEFFZinc helps.");

    assertThat(document.text().value()).isEqualTo("Zinc helps.");
    assertThat(Reading.markdown("\uFEFF# Zinc\n\nIt helps.").title()).contains("Zinc");
  }

  @ParameterizedTest
  @CsvSource({
    "FF, 0, 1",
    "41 0A 42 FF 43, 3, 2",
    "41 0D 0A 42 0D 43 C3 28, 6, 3",
    "41 C3, 1, 1",
    "41 ED A0 80, 1, 1",
    "41 C0 80, 1, 1",
    "EF BB BF 41 FF, 4, 1",
    "41 F5 80 80 80, 1, 1"
  })
  void refusesBadUtf8AndSaysWhere(String hex, int offset, int line) {
    byte[] bytes = java.util.HexFormat.ofDelimiter(" ").parseHex(hex);

    assertThatThrownBy(() -> Articles.read("a.txt", bytes, Optional.empty()))
        .isInstanceOfSatisfying(
            ProblemException.class,
            e -> {
              assertThat(e.problem().code()).isEqualTo(ErrorCode.BAD_UTF8);
              assertThat(e.problem().cause()).contains("at offset " + offset + " ");
              assertThat(e.problem().place()).isEqualTo("a.txt:" + line);
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "%PDF-1.7 text",
        "PK\u0003\u0004text",
        "\u0089PNG\r\n",
        "\u00FF\u00D8\u00FF\u00E0",
        "GIF89a",
        "\u00FF\u00FEA\u0000",
        "Zinc\u0000helps",
        "\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u0008\u000E\u000Fab",
      })
  void refusesWhatIsNoText(String bytes) {
    assertCode(ErrorCode.BINARY_FILE, "a.txt", bytes.getBytes(StandardCharsets.ISO_8859_1));
    assertCode(ErrorCode.BINARY_FILE, "a.docx", bytes.getBytes(StandardCharsets.ISO_8859_1));
  }

  @Test
  void toleratesAStrayControlCharacter() {
    assertThat(Reading.text("Zinc\u0001 helps\u0008.\f Yes.").sentences()).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\r\n\t", "\uFEFF", "\u00A0\u200B\u2003"})
  void refusesAnEmptyArticle(String text) {
    assertCode(ErrorCode.EMPTY_ARTICLE, "a.txt", text.getBytes(StandardCharsets.UTF_8));
    assertCode(ErrorCode.EMPTY_ARTICLE, "a.md", text.getBytes(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @ValueSource(strings = {"<!-- -->", "***", "![p](p.png)", "---\na: b\n---\n", "#"})
  void refusesMarkdownThatShowsNothing(String text) {
    assertCode(ErrorCode.EMPTY_ARTICLE, "a.md", text.getBytes(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.odt", "a", "txt", "a.txt.bak", ""})
  void refusesUnknownFormats(String name) {
    assertCode(ErrorCode.UNKNOWN_FORMAT, name, new byte[] {'a'});
  }

  @Test
  void refusesWhatCannotBeRead() {
    assertProblem(ErrorCode.UNREADABLE, () -> Articles.read(folder, Optional.empty()));
    assertProblem(
        ErrorCode.NOT_FOUND, () -> Articles.read(folder.resolve("no.txt"), Optional.empty()));
  }

  @Test
  void findsArticles() throws IOException {
    for (String name :
        List.of(
            "b.txt", "a.md", "sub/c.markdown", "sub/d.TXT", "e.pdf", ".hidden.md", ".git/f.md")) {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, "Zinc.");
    }
    Files.createDirectories(folder.resolve("empty"));
    Files.createSymbolicLink(folder.resolve("sub/loop"), folder.resolve("sub"));
    Files.createSymbolicLink(folder.resolve("link"), folder.resolve("sub"));

    assertThat(found(""))
        .containsExactly(
            "a.md", "b.txt", "link/c.markdown", "link/d.TXT", "sub/c.markdown", "sub/d.TXT");
    assertThat(found("/link")).containsExactly("link/c.markdown", "link/d.TXT");
    assertThat(found("/*.{md,txt,pdf}")).containsExactly("a.md", "b.txt");
    assertThat(found("/sub/**")).containsExactly("sub/c.markdown", "sub/d.TXT");
    assertThat(found("/e.pdf")).containsExactly("e.pdf");
    for (String none : List.of("/empty", "/*.pdf", "/sub/x*")) {
      assertProblem(ErrorCode.NO_ARTICLES, () -> Articles.find(folder + none));
    }
    for (String missing : List.of("/none", "/none/*.md", "/[", "/\u0000")) {
      assertProblem(ErrorCode.NOT_FOUND, () -> Articles.find(folder + missing));
    }
  }

  @Test
  void findsAFileWhoseNameLooksLikeAPattern() throws IOException {
    Path file = Files.writeString(folder.resolve("zinc [1].md"), "Zinc.");

    assertThat(Articles.find(file.toString())).containsExactly(file);
  }

  @Test
  void givesEqualProblemsOnOneLine() {
    assertThatThrownBy(() -> Articles.read("a\nb.xyz", new byte[] {'a'}, Optional.empty()))
        .hasMessageMatching("CT006 [^\\n]+\\. ?[^\\n]*");
  }

  private List<String> found(String argument) {
    return Articles.find(folder + argument).stream()
        .map(path -> folder.relativize(path).toString())
        .toList();
  }

  private static void assertCode(ErrorCode code, String name, byte[] bytes) {
    assertProblem(code, () -> Articles.read(name, bytes, Optional.empty()));
  }

  private static void assertProblem(
      ErrorCode code, org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            ProblemException.class, e -> assertThat(e.problem().code()).isEqualTo(code));
  }

  @Test
  void aHashInANameIsNothingSpecial() throws IOException {
    Files.writeString(folder.resolve("x#y.md"), "Zinc helps.");
    Files.writeString(folder.resolve("x#7.md"), "Zinc helps.");

    assertThat(Articles.find(folder.toString())).hasSize(2);
    assertThat(Articles.read(folder.resolve("x#y.md"), Optional.empty()).document().id().value())
        .isEqualTo("x-y");
  }

  @Test
  void aRecordWithoutANumberIsNamedByItsPlace() throws IOException {
    String record =
        "<PubmedArticle><MedlineCitation><Article><ArticleTitle>Zinc.</ArticleTitle></Article>"
            + "</MedlineCitation></PubmedArticle>";
    Path set =
        Files.writeString(
            folder.resolve("s.xml"),
            "<PubmedArticleSet>" + record + record + "</PubmedArticleSet>");
    try (ArticleStream stream = Articles.open(set, Optional.empty())) {
      List<String> ids = new ArrayList<>();
      Optional<ReadOutcome> next = stream.next();
      while (next.isPresent()) {
        ids.add(((ReadOutcome.Done) next.get()).result().document().id().value());
        next = stream.next();
      }
      assertThat(ids).containsExactly("s-1", "s-2");
    }
  }

  @Test
  void aMessageCommandsNoTerminal() {
    assertThatThrownBy(() -> Articles.read("\u001b[31m\u202Ea.md", new byte[0], Optional.empty()))
        .hasMessageContaining("\\u001B[31m\\u202Ea.md");
  }
}
