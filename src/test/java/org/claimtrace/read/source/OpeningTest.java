package org.claimtrace.read.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OpeningTest {
  private static final String SET =
      """
      <?xml version="1.0" encoding="utf-8"?>
      <!DOCTYPE PubmedArticleSet PUBLIC "-//NLM//DTD PubMedArticle, 1st January 2019//EN" "x.dtd">
      <!-- <PubmedArticleSet > in a comment opens nothing -->
      <PubmedArticleSet>
      <PubmedArticle><MedlineCitation Owner="NLM"><PMID>1</PMID></MedlineCitation></PubmedArticle>
      <PubmedArticle
       x="y"><MedlineCitation><PMID>2</PMID></MedlineCitation></PubmedArticle>
      <PubmedBookArticle><PMID>3</PMID></PubmedBookArticle>
      <DeleteCitation><PMID>4</PMID></DeleteCitation>
      </PubmedArticleSet>
      """;

  @Test
  void aFileIsOneArticle() throws IOException {
    assertThat(Packing.list("a.md", Packing.bytes("Zinc helps.")))
        .containsExactly("in/a.md a.md: Zinc helps.");
  }

  @Test
  void aCompressedFileIsTheFile() throws IOException {
    assertThat(Packing.list("a.md.gz", Packing.gzip(Packing.bytes("Zinc helps."))))
        .containsExactly("in/a.md.gz a.md: Zinc helps.");
  }

  @Test
  void compressedPartsFollowEachOther() throws IOException {
    byte[] first = Packing.gzip(Packing.bytes("Zinc "));
    byte[] second = Packing.gzip(Packing.bytes("helps."));
    byte[] both = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, both, first.length, second.length);
    assertThat(Packing.list("a.md.gz", both)).containsExactly("in/a.md.gz a.md: Zinc helps.");
  }

  @Test
  void archivesGiveTheirArticlesAndNothingElse() throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("b/two.md", Packing.bytes("Two."));
    files.put("b/photo.png", new byte[] {1, 2, 3});
    files.put("b/.hidden.md", Packing.bytes("No."));
    files.put("__MACOSX/b/two.md", Packing.bytes("No."));
    files.put("one.txt.gz", Packing.gzip(Packing.bytes("One.")));
    for (String name : new String[] {"a.tar.gz", "a.tgz", "a.tar", "a.zip"}) {
      byte[] packed =
          switch (name) {
            case "a.zip" -> Packing.zip(files);
            case "a.tar" -> Packing.tar(files);
            default -> Packing.gzip(Packing.tar(files));
          };
      assertThat(Packing.list(name, packed))
          .as(name)
          .containsExactly(
              "in/" + name + "!b/two.md two.md: Two.", "in/" + name + "!one.txt.gz one.txt: One.");
    }
  }

  @Test
  void aSetGivesEachRecordWithItsOwnBytes() throws IOException {
    assertThat(Packing.list("s.xml", Packing.bytes(SET)))
        .containsExactly(
            "in/s.xml#1 s.xml#1: <PubmedArticle><MedlineCitation Owner=\"NLM\"><PMID>1</PMID>"
                + "</MedlineCitation></PubmedArticle>",
            "in/s.xml#2 s.xml#2: <PubmedArticle\n x=\"y\"><MedlineCitation><PMID>2</PMID>"
                + "</MedlineCitation></PubmedArticle>",
            "in/s.xml#3 s.xml#3: <PubmedBookArticle><PMID>3</PMID></PubmedBookArticle>");
  }

  @Test
  void anOlderSetGivesBareCitations() throws IOException {
    String set =
        "<MedlineCitationSet>\n<MedlineCitation><PMID>1</PMID></MedlineCitation></MedlineCitationSet>";
    assertThat(Packing.list("s.xml.gz", Packing.gzip(Packing.bytes(set))))
        .containsExactly(
            "in/s.xml.gz#1 s.xml#1: <MedlineCitation><PMID>1</PMID></MedlineCitation>");
  }

  @Test
  void aSetThatIsCutOffGivesWhatIsWhole() throws IOException {
    String inside = SET.substring(0, SET.indexOf("<PMID>2"));
    assertThat(Packing.list("s.xml", Packing.bytes(inside)))
        .hasSize(2)
        .last()
        .asString()
        .startsWith("CT010 the set is cut off inside record 2 (in/s.xml)");
    String between = SET.substring(0, SET.indexOf("<DeleteCitation"));
    assertThat(Packing.list("s.xml", Packing.bytes(between)))
        .hasSize(4)
        .last()
        .asString()
        .startsWith("CT010 the set is cut off after 3 records (in/s.xml)");
  }

  @Test
  void medlineRecordsBeginWithTheirNumber() throws IOException {
    String text = "\nPMID- 1\nTI  - Zinc\n      and PMID- 7\n\nPMID- 2\r\nTI  - Iron\r\n";
    assertThat(Packing.list("s.txt", Packing.bytes(text)))
        .containsExactly(
            "in/s.txt#1 s.txt#1: PMID- 1\nTI  - Zinc\n      and PMID- 7",
            "in/s.txt#2 s.txt#2: PMID- 2\r\nTI  - Iron");
  }

  @Test
  void aStreamWithoutANameIsNamedByItsBeginning() throws IOException {
    assertThat(Packing.list("stdin", Packing.bytes("Zinc.")))
        .first()
        .asString()
        .contains("stdin.txt:");
    assertThat(Packing.list("stdin", Packing.bytes("\uFEFF <!DOCTYPE html><p>a")))
        .first()
        .asString()
        .contains("stdin.html:");
    assertThat(
            Packing.list("stdin", Packing.gzip(Packing.bytes("<?xml version='1.0'?><article/>"))))
        .first()
        .asString()
        .contains("stdin.xml:");
    assertThat(Packing.list("stdin", Packing.bytes(SET))).hasSize(3);
  }

  @Test
  void whatIsTooLargeStopsNoOther() throws IOException {
    byte[] noise = new byte[Limits.LARGEST + 1];
    new java.util.Random(1).nextBytes(noise);
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("large.md", noise);
    files.put("small.md", Packing.bytes("Small."));
    assertThat(Packing.list("a.tar", Packing.tar(files)))
        .containsExactly(
            "CT015 the article is larger than 32 MiB (in/a.tar!large.md). Cut it into articles.",
            "in/a.tar!small.md small.md: Small.");
  }

  @Test
  void aRecordThatIsTooLargeStopsNoOther() throws IOException {
    String set =
        "<PubmedArticleSet><PubmedArticle><MedlineCitation>"
            + "x".repeat(Limits.LARGEST)
            + "</MedlineCitation></PubmedArticle><PubmedArticle>2</PubmedArticle></PubmedArticleSet>";
    assertThat(Packing.list("s.xml", Packing.bytes(set)))
        .containsExactly(
            "CT015 the article is larger than 32 MiB (in/s.xml#1). Cut it into articles.",
            "in/s.xml#2 s.xml#2: <PubmedArticle>2</PubmedArticle>");
  }

  @Test
  void aBombIsRefusedLongBeforeItsEnd() throws IOException {
    byte[] zeros = Packing.gzip(new byte[40 << 20]);
    assertThatThrownBy(() -> Packing.list("a.xml.gz", Packing.gzip(zeros)))
        .as("packed twice")
        .isInstanceOf(IOException.class)
        .hasMessageContaining("400 times");
    assertThatThrownBy(() -> Packing.list("a.zip", Packing.zip(Map.of("a.md", new byte[40 << 20]))))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("400 times");
  }

  @Test
  void archivesInArchivesHaveAnEnd() throws IOException {
    byte[] packed = Packing.zip(Map.of("a.md", Packing.bytes("Zinc.")));
    for (int i = 0; i < 5; i++) {
      packed = Packing.zip(Map.of("a.zip", packed));
    }
    byte[] nested = packed;
    assertThatThrownBy(() -> Packing.list("a.zip", nested))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("three deep");
  }

  @Test
  void aDamagedFileBreaksOff() throws IOException {
    byte[] whole = Packing.gzip(Packing.bytes("Zinc helps. ".repeat(1000)));
    assertThatThrownBy(() -> Packing.list("a.md.gz", Arrays.copyOf(whole, whole.length / 2)))
        .isInstanceOf(IOException.class);
  }
}
