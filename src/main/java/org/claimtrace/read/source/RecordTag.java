package org.claimtrace.read.source;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** The tags that tell where a record of a PubMed set begins and ends. */
final class RecordTag {
  /** The record with the citation inside, a book or chapter, the older bare citation, and ends. */
  static final List<RecordTag> ALL =
      List.of(
          new RecordTag("PubmedArticle"),
          new RecordTag("PubmedBookArticle"),
          new RecordTag("MedlineCitation"),
          new RecordTag("/PubmedArticleSet"),
          new RecordTag("/MedlineCitationSet"));

  private final byte[] start;
  private final byte[] end;

  private RecordTag(String name) {
    this.start = ("<" + name).getBytes(StandardCharsets.US_ASCII);
    this.end = ("</" + name + ">").getBytes(StandardCharsets.US_ASCII);
  }

  boolean closesSet() {
    return start[1] == '/';
  }

  /** How it begins; a bracket, a slash or white space must follow. */
  byte[] start() {
    return start;
  }

  /** Its end tag, whole. */
  byte[] end() {
    return end;
  }
}
