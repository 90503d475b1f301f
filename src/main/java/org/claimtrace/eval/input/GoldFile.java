package org.claimtrace.eval.input;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.claimtrace.model.ErrorCode;
import org.claimtrace.model.Problem;
import org.claimtrace.model.ProblemException;
import org.claimtrace.model.claim.Modality;
import org.claimtrace.model.claim.Polarity;

/** Reads gold files: TSV, UTF-8, one header line, one row per claim, no quoting. */
public final class GoldFile {
  /** The header's columns, in order. */
  public static final List<String> COLUMNS =
      List.of(
          "article",
          "quote",
          "subject",
          "predicate",
          "object",
          "polarity",
          "modality",
          "study",
          "tier");

  private static final String REMEDY = "Write the row as the annotation guideline says.";

  private final String name;
  private final List<GoldClaim> rows = new ArrayList<>();

  private GoldFile(String name) {
    this.name = name;
  }

  /**
   * Reads one file.
   *
   * @param file a gold TSV
   * @return its rows in order
   * @throws ProblemException with {@code NOT_FOUND}, {@code UNREADABLE}, {@code BAD_UTF8}, or
   *     {@code BAD_GOLD} with file, line and cause
   */
  public static List<GoldClaim> read(Path file) {
    GoldFile gold = new GoldFile(file.toString());
    List<String> lines = Arrays.asList(gold.decode(bytes(file)).split("\r\n|\r|\n", -1));
    gold.header(lines.get(0));
    for (int i = 1; i < lines.size(); i++) {
      if (!lines.get(i).isEmpty()) {
        gold.rows.add(gold.row(i + 1, lines.get(i)));
      }
    }
    return List.copyOf(gold.rows);
  }

  /**
   * Reads several files as one.
   *
   * @param files gold TSVs
   * @return their rows, file after file
   * @throws ProblemException as {@link #read}
   */
  public static List<GoldClaim> readAll(List<Path> files) {
    return files.stream().flatMap(file -> read(file).stream()).toList();
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (NoSuchFileException e) {
      throw new ProblemException(
          new Problem(
              ErrorCode.NOT_FOUND, file.toString(), "no such gold file", "Give an existing file."),
          e);
    } catch (IOException e) {
      throw new ProblemException(
          new Problem(
              ErrorCode.UNREADABLE,
              file.toString(),
              "the gold file cannot be read: " + e.getMessage(),
              "Give a readable file."),
          e);
    }
  }

  private String decode(byte[] bytes) {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length + 1);
    CoderResult result = decoder.decode(in, out, true);
    if (result.isError()) {
      throw new ProblemException(
          ErrorCode.BAD_UTF8,
          name + ", byte " + in.position(),
          "a byte that is no UTF-8",
          "Save the gold file as UTF-8.");
    }
    return out.flip().toString();
  }

  private void header(String line) {
    List<String> found = Arrays.asList(line.split("\t", -1));
    if (found.equals(COLUMNS)) {
      return;
    }
    List<String> missing = COLUMNS.stream().filter(c -> !found.contains(c)).toList();
    List<String> more = found.stream().filter(c -> !COLUMNS.contains(c)).toList();
    String cause =
        line.startsWith("\uFEFF")
            ? "the file begins with a byte order mark"
            : "wrong header"
                + (missing.isEmpty() ? "" : ", missing " + String.join(", ", missing))
                + (more.isEmpty() ? "" : ", unknown '" + String.join("', '", more) + "'");
    throw bad(1, cause, "The first line is " + String.join(" TAB ", COLUMNS) + ".");
  }

  private GoldClaim row(int line, String text) {
    String[] cell = text.split("\t", -1);
    if (cell.length != COLUMNS.size()) {
      throw bad(line, cell.length + " columns instead of " + COLUMNS.size(), REMEDY);
    }
    for (int i = 0; i < 5; i++) {
      if (cell[i].isBlank()) {
        throw bad(line, "no " + COLUMNS.get(i), REMEDY);
      }
    }
    return new GoldClaim(
        cell[0],
        cell[1],
        cell[2],
        cell[3],
        cell[4],
        oneOf(Polarity.values(), cell[5], "polarity", line),
        oneOf(Modality.values(), cell[6], "modality", line),
        cell[7],
        cell[8],
        new GoldPlace(name, line));
  }

  private <E extends Enum<E>> E oneOf(E[] values, String word, String what, int line) {
    for (E value : values) {
      if (value.name().toLowerCase(Locale.ROOT).equals(word)) {
        return value;
      }
    }
    List<String> words = Arrays.stream(values).map(v -> v.name().toLowerCase(Locale.ROOT)).toList();
    throw bad(line, "unknown " + what + " '" + word + "'", "Use " + String.join(", ", words) + ".");
  }

  private ProblemException bad(int line, String cause, String remedy) {
    return new ProblemException(ErrorCode.BAD_GOLD, name + ":" + line, cause, remedy);
  }
}
