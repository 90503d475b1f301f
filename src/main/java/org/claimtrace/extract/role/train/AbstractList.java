package org.claimtrace.extract.role.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.claimtrace.model.ErrorCode;
import org.claimtrace.model.Problem;
import org.claimtrace.model.ProblemException;

/**
 * Which articles a model learns from, and which it is scored on: {@code
 * data/training/abstracts.tsv}.
 *
 * @param parts {@code train} or {@code held-out} by PMCID
 */
public record AbstractList(Map<String, String> parts) {
  private static final Set<String> NAMES = Set.of("train", "held-out");

  /**
   * Reads the list.
   *
   * @param file a header line {@code article part}, then a line for each article, tabs between
   * @return the list
   * @throws ProblemException {@link ErrorCode#BROKEN_DATA_FILE}, {@link ErrorCode#UNREADABLE}
   */
  public static AbstractList read(Path file) {
    Map<String, String> parts = new TreeMap<>();
    List<String> lines = lines(file);
    for (int i = 1; i < lines.size(); i++) {
      String[] cells = lines.get(i).split("\t", -1);
      if (cells.length != 2 || !NAMES.contains(cells[1])) {
        throw new ProblemException(
            ErrorCode.BROKEN_DATA_FILE,
            file + ", line " + (i + 1),
            "it is no article with train or held-out behind a tab",
            "Write it as PMC123, a tab, train.");
      }
      parts.put(cells[0], cells[1]);
    }
    return new AbstractList(parts);
  }

  /**
   * The abstracts of one part.
   *
   * @param part {@code train} or {@code held-out}
   * @param all abstracts by PMCID
   * @return in the order of the PMCIDs' text
   */
  public List<HeadedAbstract> of(String part, Map<String, HeadedAbstract> all) {
    return new TreeMap<>(all)
        .values().stream().filter(one -> part.equals(parts.get(one.article()))).toList();
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException broken) {
      throw new ProblemException(
          new Problem(
              ErrorCode.UNREADABLE,
              file.toString(),
              "the list of articles cannot be read",
              "Name another with --articles."),
          broken);
    }
  }
}
