package org.claimtrace.query.trace;

/**
 * A study that a claim rests on, as its article tells of it.
 *
 * @param iri the article's own study
 * @param key what the article tells of it in short
 * @param label its name for people
 * @param basis why the claim is taken to rest on it: {@code marker}, {@code sameSentence} …
 * @param facts what the article says of it
 * @param identity which published work it is
 * @param library what a library says of that work
 */
public record TracedStudy(
    String iri,
    String key,
    String label,
    String basis,
    Facts facts,
    Identity identity,
    Library library) {
  /**
   * What the article says of a study. Each is empty if the article does not say; several values are
   * joined by "; ".
   *
   * @param tier tier of evidence
   * @param n how many took part
   * @param comparator what was compared with
   * @param population who took part
   * @param species which animals
   * @param design how it was made
   * @param year of publication
   * @param journal where it was published
   */
  public record Facts(
      String tier,
      String n,
      String comparator,
      String population,
      String species,
      String design,
      String year,
      String journal) {}

  /**
   * Which published work a study is; all empty if nobody says.
   *
   * @param pmid PubMed's numbers, joined by ";"
   * @param doi DOIs, joined by ";"
   * @param by who says so: {@code marker} (the article's citation), {@code curated}
   */
  public record Identity(String pmid, String doi, String by) {}

  /**
   * What a library's record says of the work, apart from the article; all empty if none is loaded.
   * Several values are joined by "; ".
   *
   * @param tier tier of evidence
   * @param design how it was made
   * @param basis the words of the record that tell
   * @param retracted whether it was taken back
   */
  public record Library(String tier, String design, String basis, boolean retracted) {}
}
