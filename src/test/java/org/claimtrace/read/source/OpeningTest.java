package org.claimtrace.read.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
              "in/" + name + "!b/two.md b/two.md: Two.",
              "in/" + name + "!one.txt.gz one.txt: One.");
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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# On sets\n\n<PubmedArticleSet> begins a set, and ends as </PubmedArticleSet>.",
        "<?xml version='1.0'?>\n<article><p><![CDATA[<PubmedArticleSet >]]></p></article>",
        "<article><?old <PubmedArticleSet><PubmedArticle/></PubmedArticleSet>?><p>a</p></article>",
        "<?xml version='1.0'?><article><!-- ?> --><PubmedArticleSet/></article>",
        "<article>\n<!-- --><PubmedArticleSet><PubmedArticle/></PubmedArticleSet></article>",
        "<!DOCTYPE article [<!ENTITY set '<PubmedArticleSet>'>]><article/>",
        "<!-- <PubmedArticleSet> -->\n<article/>",
        "<PubmedArticleSets/>",
      })
  void whatOnlyMentionsASetIsOneArticle(String text) throws IOException {
    assertThat(Packing.list("a.xml", Packing.bytes(text)))
        .containsExactly("in/a.xml a.xml: " + text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "\uFEFF",
        "\uFEFF<?xml version=\"1.0\" encoding=\"UTF-8\"?>",
        "\uFEFF\r\n<!-- a > b --> <?xml-stylesheet href='a.css'?>\n",
        "<!DOCTYPE PubmedArticleSet [<!ENTITY a \"b\"> ] >",
      })
  void aSetBeginsBehindWhatMayComeBeforeARoot(String prolog) throws IOException {
    String set = "<PubmedArticleSet><PubmedArticle>1</PubmedArticle></PubmedArticleSet>";
    assertThat(Packing.list("s.xml", Packing.bytes(prolog + set)))
        .containsExactly("in/s.xml#1 s.xml#1: <PubmedArticle>1</PubmedArticle>");
  }

  @Test
  void aLongPrologIsLookedThroughOnce() throws IOException {
    for (String unit : List.of("<!--", "<?a ", "<!DOCTYPE [", " ", "<!-- -->", "<!")) {
      String text = unit.repeat(70_000 / unit.length()) + "<PubmedArticleSet/>";
      Assertions.assertTimeout(
          Duration.ofSeconds(5),
          () -> assertThat(Packing.list("a.xml", Packing.bytes(text))).as(unit).hasSize(1));
    }
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
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("a.md", new byte[40 << 20]);
    files.put("b.md", Packing.bytes("Fine."));
    List<String> found = Packing.list("a.zip", Packing.zip(files));
    assertThat(found).hasSize(2);
    assertThat(found.get(0)).startsWith("CT016 it cannot be unpacked: it unpacks to more than 400");
    assertThat(found.get(1)).isEqualTo("in/a.zip!b.md b.md: Fine.");
  }

  @Test
  void archivesInArchivesHaveAnEnd() throws IOException {
    byte[] packed = Packing.zip(Map.of("a.md", Packing.bytes("Zinc.")));
    for (int i = 0; i < 3; i++) {
      packed = Packing.zip(Map.of("a.zip", packed));
    }
    assertThat(Packing.list("a.zip", packed)).hasSize(1).first().asString().endsWith("Zinc.");
    for (int i = 0; i < 3; i++) {
      packed = Packing.gzip(Packing.tar(Map.of("a.tgz", packed)));
    }
    assertThat(Packing.list("a.tgz", packed))
        .hasSize(1)
        .first()
        .asString()
        .startsWith("CT016 ")
        .contains("more than 3 deep");
  }

  @Test
  void anEntryThatIsDamagedStopsNoOther() throws IOException {
    byte[] whole = Packing.gzip(Packing.bytes("Zinc helps. ".repeat(500)));
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("1.md", Packing.bytes("One."));
    files.put("2.md.gz", Arrays.copyOf(whole, whole.length - 12));
    files.put("3.zip", Arrays.copyOf(Packing.zip(files), 60));
    files.put("4.md", Packing.bytes("Four."));
    for (String name : List.of("a.tar", "a.zip")) {
      List<String> found =
          Packing.list(name, name.equals("a.tar") ? Packing.tar(files) : Packing.zip(files));
      assertThat(found).as(name).hasSize(4);
      assertThat(found.get(0)).endsWith("One.");
      assertThat(found.get(1)).contains("CT016 it cannot be unpacked", name + "!2.md.gz");
      assertThat(found.get(2)).contains("CT016 it cannot be unpacked", name + "!3.zip");
      assertThat(found.get(3)).endsWith("Four.");
    }
  }

  @Test
  void aZipIsWhatItsDirectorySays() throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("1.md", Packing.bytes("One and one and one."));
    files.put("2.md", Packing.bytes("Two."));
    byte[] zip = Packing.zip(files);
    for (int cut = 30; cut < zip.length - 1; cut += 7) {
      byte[] part = Arrays.copyOf(zip, cut);
      assertThatThrownBy(() -> Packing.list("a.zip", part)).isInstanceOf(IOException.class);
    }
    byte[] directory = zip.clone();
    int crc = new String(zip, StandardCharsets.ISO_8859_1).indexOf("PK\u0001\u0002") + 16;
    directory[crc] ^= 1;
    assertThat(Packing.list("a.zip", directory).get(0)).contains("CT016", "checksum");
    assertThat(Packing.list("a.zip", directory).get(1)).endsWith("Two.");
    byte[] secret = zip.clone();
    secret[crc - 8] |= 1;
    assertThat(Packing.list("a.zip", secret).get(0)).contains("CT016 it is encrypted");
  }

  @Test
  void aTarThatLacksItsEndWasCutOff() throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("1.md", Packing.bytes("One."));
    files.put("2.md", Packing.bytes("Two."));
    byte[] tar = Packing.tar(files);
    for (int cut : new int[] {600, 1024, 1030, 1536, 1600, 2048}) {
      byte[] part = Arrays.copyOf(tar, cut);
      assertThatThrownBy(() -> Packing.list("a.tar", part))
          .as("cut at " + cut)
          .isInstanceOf(IOException.class);
    }
  }

  @Test
  void whatIsCommentedOutIsNotThere() throws IOException {
    String set =
        """
        <PubmedArticleSet><PubmedArticle>1<!-- </PubmedArticle> --></PubmedArticle >
        <!-- <PubmedArticle>99</PubmedArticle> </PubmedArticleSet> -->
        <PubmedArticle>2<![CDATA[</PubmedArticle>]]></PubmedArticle></PubmedArticleSet>
        """;
    assertThat(Packing.list("s.xml", Packing.bytes(set)))
        .containsExactly(
            "in/s.xml#1 s.xml#1: <PubmedArticle>1<!-- </PubmedArticle> --></PubmedArticle >",
            "in/s.xml#2 s.xml#2: <PubmedArticle>2<![CDATA[</PubmedArticle>]]></PubmedArticle>");
    String open = set.replace("</PubmedArticleSet> -->", "");
    assertThat(Packing.list("s.xml", Packing.bytes(open)).get(1)).contains("CT010", "never ends");
  }

  @Test
  void setsMayFollowEachOther() throws IOException {
    String set = "<PubmedArticleSet><PubmedArticle>1</PubmedArticle></PubmedArticleSet>\n";
    assertThat(Packing.list("s.xml", Packing.bytes(set + set))).hasSize(2);
    assertThat(Packing.list("s.xml", Packing.bytes(set + "<PubmedArticle>x")))
        .hasSize(2)
        .last()
        .asString()
        .contains("CT010", "inside record 2");
    assertThat(Packing.list("s.xml", Packing.bytes("<PubmedArticleSet/>"))).isEmpty();
  }

  @Test
  void aSetInAnotherCharsetIsRefused() throws IOException {
    String set = "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>" + SET.substring(39);
    assertThat(Packing.list("s.xml", Packing.bytes(set)))
        .hasSize(1)
        .first()
        .asString()
        .startsWith(
            "CT017 a set of records must be UTF-8, and this one says that it is ISO-8859-1");
  }

  @Test
  void aDamagedFileBreaksOff() throws IOException {
    byte[] whole = Packing.gzip(Packing.bytes("Zinc helps. ".repeat(1000)));
    assertThatThrownBy(() -> Packing.list("a.md.gz", Arrays.copyOf(whole, whole.length / 2)))
        .isInstanceOf(IOException.class);
  }
}
