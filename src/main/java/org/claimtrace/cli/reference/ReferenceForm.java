package org.claimtrace.cli.reference;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.claimtrace.model.ErrorCode;
import org.claimtrace.model.ProblemException;

/** In which form references are shown. */
public enum ReferenceForm {
  /** For people. */
  TABLE("table"),
  /** RFC 4180. */
  CSV("csv"),
  /** For reference managers. */
  CSL_JSON("csl-json");

  private final String label;

  ReferenceForm(String label) {
    this.label = label;
  }

  /**
   * The form of a name.
   *
   * @param label as given on the command line
   * @return the form
   * @throws ProblemException BAD_USAGE
   */
  public static ReferenceForm of(String label) {
    for (ReferenceForm form : values()) {
      if (form.label.equals(label.toLowerCase(Locale.ROOT))) {
        return form;
      }
    }
    throw new ProblemException(
        ErrorCode.BAD_USAGE,
        "--format " + label,
        "there is no such format",
        "References can be shown as "
            + Arrays.stream(values()).map(form -> form.label).collect(Collectors.joining(", "))
            + ".");
  }

  /**
   * Refuses what a form cannot hold.
   *
   * @param links whether sentences are asked for
   * @throws ProblemException FORMAT_CANNOT_HOLD
   */
  public void check(boolean links) {
    if (links && this == CSL_JSON) {
      throw new ProblemException(
          ErrorCode.FORMAT_CANNOT_HOLD,
          "--links --format csl-json",
          "CSL-JSON has no place for sentences",
          "Use --format csv.");
    }
  }

  /**
   * Begins an output.
   *
   * @param links whether sentences are asked for instead of references
   * @param out takes the bytes
   * @param width how many columns of characters a table may take
   * @param several whether more than one article may come
   * @return writes article by article
   * @throws IOException if writing fails
   */
  public ReferenceOutput begin(boolean links, OutputStream out, int width, boolean several)
      throws IOException {
    return switch (this) {
      case TABLE -> links ? new LinkTable(out, width) : new ReferenceTable(out, width);
      case CSV -> links ? new LinkRows(out) : new ReferenceRows(out);
      case CSL_JSON -> new CslOutput(out, several);
    };
  }
}
