package org.claimtrace.extract.rule;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.claimtrace.model.ErrorCode;
import org.claimtrace.model.Problem;
import org.claimtrace.model.ProblemException;
import org.claimtrace.model.claim.Band;

/**
 * Reads {@code data/rules/precision.tsv}: how often each rule was right on gold, as {@code eval
 * --write-bands} measured it.
 */
public final class PrecisionFile {
  /** The file's name in {@code data/rules}. */
  public static final String NAME = "precision.tsv";

  private static final List<String> COLUMNS = List.of("rule", "n", "right", "precision");

  private PrecisionFile() {}

  /**
   * The measured band of each rule.
   *
   * @param folder {@code data/rules}
   * @return bands by the rules' ids; empty without the file, for then nothing is measured
   * @throws ProblemException {@link ErrorCode#BAD_RULE} naming the line
   */
  public static Map<String, Band> bands(Path folder) {
    Path file = folder.resolve(NAME);
    if (!Files.exists(file)) {
      return Map.of();
    }
    List<String> lines = lines(file);
    if (lines.isEmpty() || !Arrays.asList(lines.get(0).split("\t", -1)).equals(COLUMNS)) {
      throw bad(1, "its first line is not " + String.join(" TAB ", COLUMNS));
    }
    Map<String, Band> bands = new TreeMap<>();
    for (int i = 1; i < lines.size(); i++) {
      String[] cells = lines.get(i).split("\t", -1);
      if (cells.length != COLUMNS.size()) {
        throw bad(i + 1, cells.length + " columns instead of " + COLUMNS.size());
      }
      if (bands.put(cells[0], band(i + 1, cells)) != null) {
        throw bad(i + 1, "the rule '" + cells[0] + "' stands there twice");
      }
    }
    return bands;
  }

  /** The counts decide; a share that does not follow from them was written by somebody. */
  private static Band band(int line, String[] cells) {
    try {
      int n = Integer.parseInt(cells[1]);
      int right = Integer.parseInt(cells[2]);
      Band band = Band.of(right, n);
      double off = Double.parseDouble(cells[3]) - (double) right / Math.max(1, n);
      if (!(Math.abs(off) <= 0.000_501)) {
        throw bad(line, cells[3] + " is not " + right + " of " + n);
      }
      return band;
    } catch (IllegalArgumentException e) {
      throw bad(line, "no counts: " + String.join(" ", cells));
    }
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new ProblemException(
          new Problem(
              ErrorCode.BAD_RULE,
              "data/rules/" + NAME,
              "the file cannot be read as UTF-8",
              "Write it anew with eval --write-bands."),
          e);
    }
  }

  private static ProblemException bad(int line, String cause) {
    return new ProblemException(
        ErrorCode.BAD_RULE,
        "data/rules/" + NAME + ":" + line,
        cause,
        "Write the file anew with eval --write-bands; it is not for editing.");
  }
}
