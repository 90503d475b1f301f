package org.claimtrace.rdf.terms;

/**
 * What an import did not take, or took with a remark.
 *
 * @param reason why
 * @param label the label
 * @param term identifier or label of its term
 * @param place file, and line where there is one
 */
public record LeftOut(Reason reason, String label, String term, String place) {
  /** Why. */
  public enum Reason {
    /** The source has given the term up. */
    OBSOLETE("obsolete"),
    /** A term of another vocabulary that the file only points to. */
    NO_LABEL("without a label"),
    /** Nothing tells what kind of thing the term is. */
    NO_KIND("of no kind"),
    /** A label of fewer than three characters. */
    TOO_SHORT("too short"),
    /** A label longer than was asked for. */
    TOO_LONG("too long"),
    /** A label of digits and signs. */
    NO_LETTERS("without letters"),
    /** A word that texts use without naming the term. */
    EVERYDAY("everyday words"),
    /** A label with a sign that the table needs for itself. */
    BAD_SIGN("with control signs or bars"),
    /** Kept, but it names several terms, so that a mention is linked to none. */
    AMBIGUOUS("ambiguous");

    private final String words;

    Reason(String words) {
      this.words = words;
    }

    /**
     * In words, to stand behind a number.
     *
     * @return such as {@code too short}
     */
    public String words() {
      return words;
    }
  }
}
