package org.claimtrace.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import org.claimtrace.read.source.Packing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Names that graphs know lead back to the bytes that an article was read from. */
class SourceHashesTest {
  @TempDir Path folder;

  @Test
  void recordsOfSeveralSetsAreFoundAndEachSetIsReadOnce() throws IOException {
    Path first = set("a", "a.xml");
    Path second = set("b", "b.xml");
    SourceHashes hashes = SourceHashes.below(folder);

    assertThat(hashes.find("a.xml#17")).contains(sha256(record("a", 17)));
    Files.delete(first);
    assertThat(hashes.find("b.xml#17")).contains(sha256(record("b", 17)));
    Files.delete(second);

    // a second reading would fail: the files are gone
    assertThat(hashes.find("a.xml#3")).contains(sha256(record("a", 3)));
    assertThat(hashes.find("b.xml#20")).contains(sha256(record("b", 20)));
    assertThat(hashes.find("a.xml#21")).isEmpty();
    assertThat(hashes.find("b.xml")).as("the set itself is no article").isEmpty();
  }

  @Test
  void whatIsPackedIsFoundByItsNameInside() throws IOException {
    Files.writeString(folder.resolve("plain.md"), "Plain.");
    Files.write(
        folder.resolve("more.zip"),
        Packing.zip(
            Map.of("x/deep.md", Packing.bytes("Deep."), "s.xml", Packing.bytes(records("s")))));
    Files.write(folder.resolve("tea.md.gz"), Packing.gzip(Packing.bytes("Tea.")));
    SourceHashes hashes = SourceHashes.below(folder);

    assertThat(hashes.find("plain.md")).contains(sha256("Plain."));
    assertThat(hashes.find("s.xml#2")).contains(sha256(record("s", 2)));
    assertThat(hashes.find("x/deep.md")).contains(sha256("Deep."));
    assertThat(hashes.find("tea.md")).contains(sha256("Tea."));
    assertThat(hashes.find("none.md")).isEmpty();
  }

  @Test
  void aFolderThatIsNotThereIsSaid() {
    assertThatThrownBy(() -> SourceHashes.below(folder.resolve("none")))
        .hasMessageStartingWith("CT001");
  }

  private Path set(String words, String name) throws IOException {
    return Files.writeString(folder.resolve(name), records(words));
  }

  private static String records(String words) {
    StringBuilder set = new StringBuilder("<PubmedArticleSet>\n");
    for (int number = 1; number <= 20; number++) {
      set.append(record(words, number)).append('\n');
    }
    return set.append("</PubmedArticleSet>\n").toString();
  }

  private static String record(String words, int number) {
    return "<PubmedArticle>" + words + " " + number + "</PubmedArticle>";
  }

  private static String sha256(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
