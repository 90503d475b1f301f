package org.claimtrace.read.source;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** The tags that tell where a record of a PubMed set begins and ends. */
final class RecordTag {
  /**
   * Records with the citation inside, books or chapters, older bare citations; sets and their ends.
   */
  static final List<RecordTag> ALL =
      List.of(
          new RecordTag("PubmedArticle"),
          new RecordTag("PubmedBookArticle"),
          new RecordTag("MedlineCitation"),
          new RecordTag("PubmedArticleSet"),
          new RecordTag("MedlineCitationSet"),
          new RecordTag("/PubmedArticleSet"),
          new RecordTag("/MedlineCitationSet"));

  private final byte[] start;
  private final byte[] end;
  private final boolean opensSet;

  private RecordTag(String name) {
    this.start = ("<" + name).getBytes(StandardCharsets.US_ASCII);
    this.opensSet = name.endsWith("Set") && name.charAt(0) != '/';
    this.end = ("</" + name).getBytes(StandardCharsets.US_ASCII);
  }

  boolean opensSet() {
    return opensSet;
  }

  boolean closesSet() {
    return start[1] == '/';
  }

  /** How it begins; a bracket, a slash or white space must follow. */
  byte[] start() {
    return start;
  }

  /** How its end tag begins; white space may come before the bracket. */
  byte[] end() {
    return end;
  }
}
