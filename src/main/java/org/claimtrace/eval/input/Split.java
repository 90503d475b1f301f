package org.claimtrace.eval.input;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.claimtrace.model.ErrorCode;
import org.claimtrace.model.Problem;
import org.claimtrace.model.ProblemException;

/**
 * Which part of gold each article belongs to, as tune and test. Figures on what rules were tuned to
 * say little about other texts.
 */
public final class Split {
  /** The part of articles that the file does not name. */
  public static final String OTHER = "other";

  private static final List<String> COLUMNS = List.of("article", "part");

  /** By the articles' names in lower case. */
  private final Map<String, String> parts = new LinkedHashMap<>();

  private Split() {}

  /**
   * Reads a split.
   *
   * @param file TSV with the columns article, part
   * @return the split
   * @throws ProblemException {@code NOT_FOUND}, or {@code BAD_GOLD} naming the line
   */
  public static Split read(Path file) {
    List<String> lines = lines(file);
    Split split = new Split();
    if (lines.isEmpty() || !Arrays.asList(lines.get(0).split("\t", -1)).equals(COLUMNS)) {
      throw bad(file, 1, "its first line is not article TAB part");
    }
    for (int i = 1; i < lines.size(); i++) {
      String[] cells = lines.get(i).split("\t", -1);
      if (cells.length != 2 || cells[0].isBlank() || cells[1].isBlank()) {
        throw bad(file, i + 1, "it is not an article and its part");
      }
      String before = split.parts.put(cells[0].toLowerCase(Locale.ROOT), cells[1]);
      if (before != null && !before.equals(cells[1])) {
        throw bad(file, i + 1, cells[0] + " is in two parts, " + before + " and " + cells[1]);
      }
    }
    return split;
  }

  /**
   * The part of an article.
   *
   * @param article its name, in any case
   * @return its part; {@link #OTHER} if the file does not name it
   */
  public String partOf(String article) {
    return parts.getOrDefault(article.toLowerCase(Locale.ROOT), OTHER);
  }

  /**
   * All parts.
   *
   * @return in the order in which the file names them, {@link #OTHER} at the end
   */
  public List<String> parts() {
    Set<String> names = new LinkedHashSet<>(parts.values());
    names.remove(OTHER);
    List<String> all = new ArrayList<>(names);
    all.add(OTHER);
    return List.copyOf(all);
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8).lines().toList();
    } catch (NoSuchFileException e) {
      throw new ProblemException(
          new Problem(
              ErrorCode.NOT_FOUND,
              file.toString(),
              "no such split file",
              "Name one with --split-file."),
          e);
    } catch (IOException e) {
      throw new ProblemException(
          new Problem(
              ErrorCode.BAD_GOLD,
              file.toString(),
              "the split cannot be read as UTF-8",
              "Give a readable file."),
          e);
    }
  }

  private static ProblemException bad(Path file, int line, String cause) {
    return new ProblemException(
        ErrorCode.BAD_GOLD,
        file + ":" + line,
        cause,
        "A split has the header article TAB part, and one line for each article.");
  }
}
