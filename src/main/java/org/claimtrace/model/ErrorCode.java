package org.claimtrace.model;

/**
 * Every problem that a user can meet. {@code docs/errors.md} lists them; a test keeps it complete.
 * Numbers are never used again for something else.
 */
public enum ErrorCode {
  /** A file or folder does not exist. */
  NOT_FOUND(1, Exit.BAD_INPUT),
  /** A folder holds no article. */
  NO_ARTICLES(2, Exit.BAD_INPUT),
  /** A file is not text. */
  BINARY_FILE(3, Exit.BAD_INPUT),
  /** A byte that is no UTF-8. */
  BAD_UTF8(4, Exit.BAD_INPUT),
  /** An article without text. */
  EMPTY_ARTICLE(5, Exit.BAD_INPUT),
  /** A format that no reader knows. */
  UNKNOWN_FORMAT(6, Exit.BAD_INPUT),
  /** A file that cannot be read. */
  UNREADABLE(7, Exit.BAD_INPUT),
  /** An article id with characters that an IRI part may not have. */
  BAD_ARTICLE_ID(8, Exit.BAD_INPUT),
  /** One article id, two sources. */
  ID_TAKEN(9, Exit.BAD_INPUT),
  /** Markup that is cut off or not well-formed. */
  BROKEN_MARKUP(10, Exit.BAD_INPUT),
  /** Markup nested deeper than any article is. */
  NESTED_TOO_DEEP(11, Exit.BAD_INPUT),
  /** A citation marker that no reference answers to. */
  CITATION_WITHOUT_REFERENCE(12, Exit.BAD_INPUT),
  /** A reference that nothing in the article cites. */
  REFERENCE_NEVER_CITED(13, Exit.BAD_INPUT),
  /** Two references of one name. */
  DUPLICATE_REFERENCE(14, Exit.BAD_INPUT),
  /** An article larger than any is. */
  TOO_LARGE(15, Exit.BAD_INPUT),
  /** An archive that is damaged, or that unpacks to more than its size can explain. */
  BAD_ARCHIVE(16, Exit.BAD_INPUT),
  /** A character set that is not known, or two that contradict each other. */
  BAD_CHARSET(17, Exit.BAD_INPUT),
  /** A claim record made elsewhere that does not hold against the article. */
  BAD_CLAIM(18, Exit.BAD_INPUT),
  /** Paragraphs that read like no English. */
  NOT_ENGLISH(19, Exit.BAD_INPUT),
  /** Sentences that are no sentences, and are not searched. */
  NOT_SEARCHED(53, Exit.BAD_INPUT),
  /** A file that is not well-formed YAML or JSON. */
  BROKEN_DATA_FILE(20, Exit.BAD_INPUT),
  /** A rule with a part missing, unknown, or of the wrong form. */
  BAD_RULE(21, Exit.BAD_INPUT),
  /** A rule that does not do on its own examples what it promises. */
  RULE_EXAMPLE_FAILS(22, Exit.BAD_INPUT),
  /** Two meanings for one label in the lexicon. */
  AMBIGUOUS_LABEL(23, Exit.BAD_INPUT),
  /** A lexicon or ontology file that is not RDF or lacks what it needs. */
  BAD_KNOWLEDGE(24, Exit.BAD_INPUT),
  /** No ontology, data and queries where they were looked for. */
  NO_HOME(25, Exit.BAD_INPUT),
  /** A reference file that does not hold what it should. */
  BAD_REFERENCES(26, Exit.BAD_INPUT),
  /** An RDF file that cannot be parsed. */
  BAD_RDF(27, Exit.BAD_INPUT),
  /** A gold file that does not hold what it should. */
  BAD_GOLD(28, Exit.BAD_INPUT),
  /** A store that cannot be read. */
  STORE_UNREADABLE(30, Exit.STORE),
  /** A store that another process holds. */
  STORE_LOCKED(31, Exit.STORE),
  /** A folder that is no store. */
  NOT_A_STORE(32, Exit.STORE),
  /** An endpoint that does not answer. */
  ENDPOINT_DOWN(33, Exit.STORE),
  /** An endpoint that answers no. */
  ENDPOINT_REFUSES(34, Exit.STORE),
  /** An endpoint whose default graph is not the union of its graphs. */
  NO_UNION_GRAPH(35, Exit.STORE),
  /** An article that is not in the store. */
  NO_SUCH_ARTICLE(36, Exit.BAD_INPUT),
  /** A port that is taken. */
  PORT_TAKEN(37, Exit.STORE),
  /** A store that cannot be written. */
  STORE_WRITE_FAILED(38, Exit.STORE),
  /** A query name that the catalogue does not know. */
  NO_SUCH_QUERY(40, Exit.USAGE),
  /** A query file whose header is broken. */
  BAD_QUERY_HEADER(41, Exit.BAD_INPUT),
  /** A query that does not parse. */
  BAD_QUERY(42, Exit.BAD_INPUT),
  /** A query parameter that is missing, unknown or of the wrong type. */
  BAD_PARAMETER(43, Exit.USAGE),
  /** An update where only queries are allowed. */
  UPDATE_REFUSED(44, Exit.USAGE),
  /** A query that ran into its deadline. */
  QUERY_TIMEOUT(45, Exit.STORE),
  /** A query that would reach other hosts or files. */
  REMOTE_REFUSED(46, Exit.USAGE),
  /** A result form that a format cannot hold. */
  FORMAT_CANNOT_HOLD(47, Exit.USAGE),
  /** Output that cannot be written. */
  CANNOT_WRITE(50, Exit.BAD_INPUT),
  /** Options that do not go together. */
  BAD_USAGE(51, Exit.USAGE),
  /** Nothing to trace under that name. */
  NOTHING_FOUND(52, Exit.FINDINGS),
  /** A curators' file with an entry that cannot be meant. */
  BAD_REVIEW(62, Exit.BAD_INPUT),
  /** Two entries of a curators' file about one claim. */
  DUPLICATE_REVIEW(63, Exit.BAD_INPUT),
  /** A curators' file that others kept changing while it was to be updated. */
  REVIEW_CHANGED(64, Exit.BAD_INPUT),
  /** An endpoint whose answer breaks off or is no result. */
  ENDPOINT_BROKEN(39, Exit.STORE),
  /** A graph that does not pass the check and so must not be loaded. */
  UNSOUND_GRAPH(29, Exit.BAD_INPUT),
  /** A file of terms that is broken, or whose columns are not known. */
  BAD_TERMS(60, Exit.BAD_INPUT),
  /** Terms were read and none is left to import. */
  NO_TERMS(61, Exit.BAD_INPUT),
  /** Nothing answers where a language model was to be asked. */
  PROPOSER_DOWN(65, Exit.STORE),
  /** A language model's server that says no. */
  PROPOSER_REFUSES(66, Exit.STORE),
  /** Sentences that a language model was not asked about, or gave no answer of use to. */
  PROPOSALS_LOST(67, Exit.BAD_INPUT),
  /** Gold rows that are likely a mistake. */
  DOUBTFUL_GOLD(68, Exit.BAD_INPUT),
  /** What should never happen. */
  BUG(70, Exit.BUG);

  private final int number;
  private final int exit;

  ErrorCode(int number, int exit) {
    this.number = number;
    this.exit = exit;
  }

  /**
   * The code as people see it.
   *
   * @return {@code CT} and three digits
   */
  public String id() {
    return "CT" + (number < 10 ? "00" : "0") + number;
  }

  /**
   * The exit code of a program that ends with it.
   *
   * @return one of {@link Exit}
   */
  public int exit() {
    return exit;
  }

  /** The program's exit codes. */
  public static final class Exit {
    /** All is well. */
    public static final int FINE = 0;

    /** Findings at or above what was asked to fail on. */
    public static final int FINDINGS = 1;

    /** A command line that makes no sense. */
    public static final int USAGE = 2;

    /** Input that cannot be used. */
    public static final int BAD_INPUT = 3;

    /** A store or endpoint that does not serve. */
    public static final int STORE = 4;

    /** A bug of ours. */
    public static final int BUG = 70;

    private Exit() {}
  }
}
