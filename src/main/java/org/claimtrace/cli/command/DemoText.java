package org.claimtrace.cli.command;

/** What the demo tells a newcomer. */
final class DemoText {
  /** How to read a trace. */
  static final String LEGEND =
      """

      How to read it: each block is something that the article says; under it, the very words that
      say it, where they stand, how firmly they are said, the tier of evidence, and the study that
      they rest on, with the published work when the article names it. "NO STUDY NAMED" is a claim
      without a source.
      """;

  private DemoText() {}

  /** What to type next. */
  static String next(String url, boolean keep) {
    String server =
        keep
            ? "The server at " + url + " stays up until Ctrl-C; in another terminal:\n"
            : "The server has done its work and ends here. Next, try:\n";
    String source = keep ? " --endpoint " + url : "";
    return "\n"
        + server
        + "  ./claimtrace query claims-without-a-study"
        + source
        + "\n  ./claimtrace trace anxiety"
        + source
        + "\n  ./claimtrace load my-article.md --store claims\n";
  }
}
