package org.claimtrace.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.claimtrace.read.format.Input;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A reader of XML takes not much longer than the parser that it stands on, and linear time. */
@Tag("slow")
class XmlSpeedTest {
  private static final int ROUNDS = 20;

  /** Of a reader's own time, so that the machine's compiler is done with it when it counts. */
  private static final double WARM_UP = 4e9;

  /**
   * The aim is 2 for all. Articles miss it by a little and answers come near (docs/next.md says how
   * far); what is held here keeps them from getting worse.
   */
  @ParameterizedTest
  @CsvSource({"prose, 2", "record, 2", "answers, 3", "article, 3"})
  void aReaderIsNearItsParser(String kind, double most) throws IOException {
    byte[] bytes = sample(kind, 2_000_000);
    warmUp(sample(kind, 200_000));
    double best = Double.MAX_VALUE;
    for (int i = 0; i < ROUNDS; i++) {
      double parsing = time(() -> parse(bytes));
      best = Math.min(best, time(() -> lay(bytes)) / parsing);
    }
    System.out.printf(Locale.ROOT, "%s: %.2f times the parser's time%n", kind, best);

    assertThat(best).isLessThanOrEqualTo(most);
  }

  @ParameterizedTest
  @ValueSource(strings = {"prose", "article", "record", "answers"})
  void fourTimesTheTextTakesNotMuchMoreThanFourTimesTheTime(String kind) throws IOException {
    byte[] small = sample(kind, 1_000_000);
    byte[] large = sample(kind, 4_000_000);
    lay(large);
    double best = Double.MAX_VALUE;
    for (int i = 0; i < ROUNDS && best > 5; i++) {
      best = Math.min(best, time(() -> lay(large)) / time(() -> lay(small)));
    }

    assertThat(best).isLessThan(7);
  }

  /** A reader is many small methods, the parser a few long ones, which are compiled much sooner. */
  private static void warmUp(byte[] bytes) {
    double spent = 0;
    while (spent < WARM_UP) {
      parse(bytes);
      spent += time(() -> lay(bytes));
    }
  }

  private static int lay(byte[] bytes) {
    Input input = new Input("a.xml", "a.xml", bytes);
    return Formats.of(input).read(input).pieces().size();
  }

  /** Reads names, attributes and text, which is the least that anyone wants of a parser. */
  private static int parse(byte[] bytes) {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    int length = 0;
    try {
      XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
      while (reader.hasNext()) {
        int event = reader.next();
        if (event == XMLStreamConstants.CHARACTERS) {
          length += reader.getText().length();
        } else if (event == XMLStreamConstants.START_ELEMENT) {
          for (int i = 0; i < reader.getAttributeCount(); i++) {
            length += reader.getAttributeValue(i).length();
          }
        }
      }
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
    return length;
  }

  private static byte[] sample(String kind, int size) throws IOException {
    String unit =
        switch (kind) {
          case "prose" -> "Pain fell in 62 patients &#8211; a half &lt; of them, as told. ";
          case "article" -> inner("/xml/trial.nxml", "<body>", "</ref-list>");
          case "record" ->
              "<AbstractText Label='RESULTS'>Mice slept less, for a week.</AbstractText>";
          default ->
              "<QAPair><Question>Why?</Question><Answer>So.\n - it\n\nEnd.</Answer></QAPair>\n";
        };
    String many = unit.repeat(size / unit.length());
    String xml =
        switch (kind) {
          case "prose" -> "<article><body><p>" + many + "</p></body></article>";
          case "article" -> "<article><body>" + many + "</body></article>";
          case "record" ->
              "<PubmedArticle><MedlineCitation><PMID>1</PMID><Article><Abstract>"
                  + many
                  + "</Abstract></Article></MedlineCitation></PubmedArticle>";
          default -> "<Document><QAPairs>" + many + "</QAPairs></Document>";
        };
    return xml.getBytes(StandardCharsets.UTF_8);
  }

  /** What the invented article's body and list of references hold. */
  private static String inner(String name, String from, String to) throws IOException {
    try (InputStream in = XmlSpeedTest.class.getResourceAsStream(name)) {
      String all = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      String body = all.substring(all.indexOf(from) + from.length(), all.indexOf("</body>"));
      String list = all.substring(all.indexOf("<ref-list>"), all.indexOf(to) + to.length());
      return (body + list).replace("xlink:", "").replace("mml:", "");
    }
  }

  private static double time(Runnable work) {
    var threads = ManagementFactory.getThreadMXBean();
    long start = threads.getCurrentThreadCpuTime();
    work.run();
    return Math.max(1, threads.getCurrentThreadCpuTime() - start);
  }
}
