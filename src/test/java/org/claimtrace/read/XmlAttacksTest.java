package org.claimtrace.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.claimtrace.model.ErrorCode;
import org.claimtrace.model.ProblemException;
import org.claimtrace.model.article.Document;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** XML that is broken, or made to break what reads it. */
class XmlAttacksTest {
  private static final String BODY = "<article>%n<body><p>Pain fell. %s</p></body></article>";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "<!DOCTYPE article>",
        "<!DOCTYPE article [<!ENTITY e 'words'>]>",
        "<!DOCTYPE article [<!ENTITY e SYSTEM 'file:///etc/hostname'>]>",
        "<!DOCTYPE article SYSTEM 'http://localhost:1/x.dtd'>",
        "<!DOCTYPE article [<!ENTITY a 'aaaa'><!ENTITY e '&a;&a;&a;&a;'>]>"
      })
  void anEntityIsAnErrorAndNeverLostOrFetched(String doctype) {
    ProblemException error = error("a.xml", doctype + BODY.formatted("&e;"));

    assertThat(error.problem().code()).isEqualTo(ErrorCode.BROKEN_MARKUP);
    assertThat(error.problem().place()).isEqualTo("a.xml:2");
    assertThat(error.problem().cause()).contains("\"e\"");
  }

  @Test
  void anEntityInAnAttributeIsAnErrorToo() {
    assertThat(error("a.xml", "<article x='&e;'/>").problem().code())
        .isEqualTo(ErrorCode.BROKEN_MARKUP);
  }

  @Test
  void aDocumentTypeIsOnlySkipped() {
    String xml =
        "\uFEFF<?xml version='1.0'?><!-- a > b --><!DOCTYPE article PUBLIC \"-//x//y\" \"[y\" ["
            + "<!ELEMENT p ANY><!ENTITY z '>'>]>"
            + BODY.formatted("&lt;&amp;&#x1F375;<![CDATA[<raw>]]>");

    assertThat(text("a.nxml", xml)).isEqualTo("Pain fell. <&🍵<raw>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<article><body><p>Pain",
        "<article><body></article>",
        "<article>&",
        "<article><p a=1/></article>",
        "<article/><article/>",
        "no markup",
        "   ",
        "<article>\u0001</article>"
      })
  void brokenXmlIsOneLineWithAPlace(String xml) {
    ProblemException error = error("a.xml", xml);

    assertThat(error.problem().code()).isEqualTo(ErrorCode.BROKEN_MARKUP);
    assertThat(error.problem().place()).matches("a\\.xml:\\d+");
    assertThat(error.problem().line()).doesNotContain("\n").doesNotContain("ParseError");
  }

  @Property(tries = 300)
  void aFileCutAnywhereIsAnErrorOfOurs(@ForAll @IntRange(min = 0, max = 10_000) int cut) {
    byte[] whole =
        ("<?xml version='1.0'?>" + BODY.formatted("An <b>end</b> &#8211; ü 🍵."))
            .getBytes(StandardCharsets.UTF_8);
    byte[] part = java.util.Arrays.copyOf(whole, cut % whole.length);

    assertThatThrownBy(() -> Articles.read("a.xml", part, Optional.empty()))
        .isInstanceOf(ProblemException.class);
  }

  @Property(tries = 500)
  void anyByteChangedIsReadOrAnErrorOfOurs(
      @ForAll @IntRange(min = 0, max = 10_000) int place, @ForAll byte value) {
    byte[] bytes =
        BODY.formatted("An <b id='x'>end</b> &#8211; ü 🍵.").getBytes(StandardCharsets.UTF_8);
    bytes[place % bytes.length] = value;

    Throwable thrown = catchThrowable(() -> Articles.read("a.xml", bytes, Optional.empty()));

    assertThat(thrown)
        .satisfiesAnyOf(
            none -> assertThat(none).isNull(),
            error -> assertThat(error).isInstanceOf(ProblemException.class));
  }

  @Test
  void deepNestingIsAnErrorAndTheDeepestAllowedIsRead() {
    String deep = "<article><body>" + "<sec>".repeat(1_000_000);
    String allowed = "<sec>".repeat(996) + "<p>Deep.</p>" + "</sec>".repeat(996);
    String bold = "<p>" + "<bold>".repeat(990) + "Deep." + "</bold>".repeat(990) + "</p>";

    assertThat(error("a.xml", deep).problem().code()).isEqualTo(ErrorCode.NESTED_TOO_DEEP);
    assertThat(text("a.xml", "<article><body>" + allowed + "</body></article>")).isEqualTo("Deep.");
    assertThat(text("a.xml", "<article><body>" + bold + "</body></article>")).isEqualTo("Deep.");
  }

  @Test
  void anUnknownRootIsNamed() {
    assertThat(error("a.xml", "<html><p>Pain.</p></html>").problem().line())
        .startsWith("CT006")
        .contains("<html>");
    assertThat(error("a.xml", "<Document><p>Pain.</p></Document>").problem().code())
        .isEqualTo(ErrorCode.UNKNOWN_FORMAT);
  }

  @Test
  void theDeclarationTellsTheEncoding() {
    String xml = "<?xml version='1.0' encoding='ISO-8859-1'?>" + BODY.formatted("Über 5 µg.");
    byte[] latin = xml.getBytes(StandardCharsets.ISO_8859_1);

    assertThat(read("a.xml", latin).text().value()).isEqualTo("Pain fell. Über 5 µg.");
  }

  @Test
  void bytesThatAreNotOfTheEncodingAreErrors() {
    byte[] wrong = BODY.formatted("Über").getBytes(StandardCharsets.ISO_8859_1);
    byte[] hole =
        ("<?xml version='1.0' encoding='windows-1252'?>" + BODY.formatted("\u00DCber"))
            .getBytes(Charset.forName("windows-1252"));
    hole[hole.length - 25] = (byte) 0x81;
    String none = "<?xml version='1.0' encoding='utf-9'?>" + BODY.formatted("x");

    assertThat(error(wrong)).isEqualTo(ErrorCode.BAD_UTF8);
    assertThat(error(hole)).isEqualTo(ErrorCode.BAD_CHARSET);
    assertThat(error(none.getBytes(StandardCharsets.UTF_8))).isEqualTo(ErrorCode.BAD_CHARSET);
  }

  @Test
  void theByteOrderMarkCountsMoreThanTheDeclaration() {
    String xml = "\uFEFF<?xml version='1.0' encoding='iso-8859-1'?>" + BODY.formatted("Über 5 µg.");

    assertThat(text("a.xml", xml)).isEqualTo("Pain fell. Über 5 µg.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"utf-9", "8859", "ü?", "", "x-JISAutoDetect", "iso-2022-cn"})
  void anEncodingThatCannotBeReadIsNamed(String name) {
    String xml = "<?xml version='1.0' encoding='" + name + "'?>" + BODY.formatted("Tea.");
    byte[] latin = xml.getBytes(StandardCharsets.ISO_8859_1);
    Throwable thrown = catchThrowable(() -> Articles.read("a.xml", latin, Optional.empty()));

    assertThat(thrown).isInstanceOf(ProblemException.class);
    assertThat(((ProblemException) thrown).problem().line())
        .startsWith("CT017")
        .contains("'" + name + "'")
        .doesNotContain("\n");
  }

  @Test
  void aLongDocumentTypeIsSkippedToo() {
    String declared = "<!-- it's > all --><?x it's?><!ENTITY z '>'>".repeat(5_000);

    assertThat(text("a.xml", "<!DOCTYPE article [" + declared + "]>" + BODY.formatted("Tea.")))
        .isEqualTo("Pain fell. Tea.");
    assertThat(error("a.xml", "<!--" + " ".repeat(1 << 20) + "-->" + BODY).problem().code())
        .isEqualTo(ErrorCode.UNKNOWN_FORMAT);
  }

  @Test
  void textOfManyMegabytesInOneLineIsReadInTime() {
    String line = "Pain fell in 62 patients &lt; 70. ".repeat(50_000);
    String marks = "&#x2013;".repeat(200_000);

    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(60),
        () -> assertThat(text("a.xml", BODY.formatted(line))).hasSizeGreaterThan(1_000_000));
    assertThat(text("a.xml", BODY.formatted(marks))).endsWith("–––");
  }

  @Test
  void aTableOfHugeSpansIsOnlyATable() {
    String row = "<tr><th colspan='99999' rowspan='99999'>a</th><td colspan='-1'>b</td></tr>";
    String table = "<table-wrap><table>" + row.repeat(2_000) + "</table></table-wrap>";

    Document document =
        read(
            "a.xml",
            ("<article><body>" + table + "</body></article>").getBytes(StandardCharsets.UTF_8));

    assertThat(document.rows()).hasSize(2_000);
  }

  private static ErrorCode error(byte[] bytes) {
    Throwable thrown = catchThrowable(() -> Articles.read("a.xml", bytes, Optional.empty()));
    assertThat(thrown).isInstanceOf(ProblemException.class);
    return ((ProblemException) thrown).problem().code();
  }

  private static ProblemException error(String name, String xml) {
    Throwable thrown = catchThrowable(() -> Reading.result(name, xml));
    assertThat(thrown).isInstanceOf(ProblemException.class);
    return (ProblemException) thrown;
  }

  private static String text(String name, String xml) {
    return Reading.result(name, xml).document().text().value();
  }

  private static Document read(String name, byte[] bytes) {
    return Articles.read(name, bytes, Optional.empty()).document();
  }
}
