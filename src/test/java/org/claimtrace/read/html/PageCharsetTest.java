package org.claimtrace.read.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a page says of its bytes. */
class PageCharsetTest {
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '~',
      value = {
        "<meta charset=utf-8>, UTF-8",
        "<p>, UTF-8",
        "<meta charset=\"ISO-8859-1\">, windows-1252",
        "<meta charset=latin1>, windows-1252",
        "<META HTTP-EQUIV='Content-Type' CONTENT='text/html; charset=windows-1252'>, windows-1252",
        "<?xml version=\"1.0\" encoding=\"iso-8859-1\"?><html>, windows-1252",
        "<!-- <meta charset=utf-7> --><meta charset=iso-8859-15>, ISO-8859-15",
        "<meta charset=utf-16>, UTF-8",
      })
  void decodesAsThePageSays(String head, String charset) {
    byte[] page = (head + "<p>Café à 5 €").getBytes(Charset.forName(charset));

    assertThat(Shown.result(page).document().text().value()).isEqualTo("Café à 5 €");
  }

  @Test
  void theByteOrderMarkCountsMost() {
    byte[] page = "\uFEFF<meta charset=latin1><p>Café".getBytes(StandardCharsets.UTF_8);

    assertThat(Shown.result(page).document().text().value()).isEqualTo("Café");
  }

  @ParameterizedTest
  @ValueSource(strings = {"x-JISAutoDetect", "iso-2022-cn"})
  void aSetThatIsNoStrictDecoderIsNotSupported(String name) {
    byte[] page = ("<meta charset=" + name + "><p>Tea").getBytes(StandardCharsets.UTF_8);

    assertThatThrownBy(() -> Shown.result(page))
        .hasMessageContaining("CT017")
        .hasMessageContaining("'" + name + "'")
        .hasMessageContaining("not supported");
  }

  @Test
  void aBadByteIsNamedNeverReplaced() {
    byte[] bad = bytes("<meta charset=windows-1252>\n<p>A", 0x81, "b");
    byte[] noUtf8 = bytes("<meta charset=utf-8>\n\n<p>Caf", 0xE9, " au lait");

    assertThatThrownBy(() -> Shown.result(bad))
        .hasMessageContaining("CT017")
        .hasMessageContaining("0x81 at offset 32")
        .hasMessageContaining("page.html:2");
    assertThatThrownBy(() -> Shown.result(noUtf8))
        .hasMessageContaining("CT004")
        .hasMessageContaining("0xE9 at offset 28")
        .hasMessageContaining("page.html:3");
  }

  @Test
  void aCharacterSetThatDoesNotExistIsAnError() {
    assertThatThrownBy(() -> Shown.page("<meta charset=klingon><p>Text."))
        .hasMessageContaining("CT017")
        .hasMessageContaining("klingon");
  }

  private static byte[] bytes(String before, int bad, String after) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(before.getBytes(StandardCharsets.US_ASCII));
    out.write(bad);
    out.writeBytes(after.getBytes(StandardCharsets.US_ASCII));
    return out.toByteArray();
  }
}
