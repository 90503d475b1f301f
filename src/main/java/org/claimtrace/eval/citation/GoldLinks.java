package org.claimtrace.eval.citation;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.claimtrace.model.ErrorCode;
import org.claimtrace.model.Problem;
import org.claimtrace.model.ProblemException;

/** Reads gold links: TSV in UTF-8, whose first line names the columns. */
public final class GoldLinks {
  /** How gold rows name the reference behind a number: {@code [{section_5.8}8]}. */
  private static final Pattern NAME = Pattern.compile("\\{[^{}]{0,80}}");

  private final Path file;
  private final List<String[]> rows = new ArrayList<>();
  private final List<String> columns;

  private GoldLinks(Path file) {
    this.file = file;
    List<String> lines = lines(file);
    this.columns = Arrays.asList(lines.get(0).split("\t", -1));
    for (int i = 1; i < lines.size(); i++) {
      String[] cells = lines.get(i).split("\t", -1);
      if (lines.get(i).isEmpty()) {
        continue;
      }
      if (cells.length != columns.size()) {
        throw bad(i + 1, cells.length + " columns instead of " + columns.size());
      }
      rows.add(cells);
    }
  }

  /**
   * The links of sentences: columns {@code title}, {@code sentence}, {@code pmid}. Rows without a
   * PMID are no links.
   *
   * @param file a TSV
   * @return one for each sentence and PMID, in order
   * @throws ProblemException NOT_FOUND, UNREADABLE, BAD_UTF8, BAD_GOLD
   */
  public static List<CitedLink> ofSentences(Path file) {
    GoldLinks gold = new GoldLinks(file);
    int title = gold.column("title");
    int sentence = gold.column("sentence");
    int pmid = gold.column("pmid");
    return gold.rows.stream()
        .filter(row -> !row[pmid].isBlank())
        .map(row -> link(row[title], Stem.of(row[sentence]), row[pmid], row[sentence]))
        .toList();
  }

  /**
   * The links of rows of tables: columns {@code title}, {@code cells}, {@code ref_keys}, {@code
   * pmids}.
   *
   * @param file a TSV
   * @return one for each row and reference ({@code ref 8}) or PMID ({@code pmid 123}), in order
   * @throws ProblemException NOT_FOUND, UNREADABLE, BAD_UTF8, BAD_GOLD
   */
  public static List<CitedLink> ofRows(Path file) {
    GoldLinks gold = new GoldLinks(file);
    int title = gold.column("title");
    int cells = gold.column("cells");
    int keys = gold.column("ref_keys");
    int pmids = gold.column("pmids");
    List<CitedLink> links = new ArrayList<>();
    for (String[] row : gold.rows) {
      String words = NAME.matcher(row[cells]).replaceAll("");
      String stem = Stem.letters(words);
      for (String key : row[keys].split("[,;\\s]+", -1)) {
        String number = key.substring(key.lastIndexOf('.') + 1);
        if (!number.isEmpty()) {
          links.add(link(row[title], stem, "ref " + number, words));
        }
      }
      for (String pmid : row[pmids].split("[,;\\s]+", -1)) {
        if (!pmid.isEmpty()) {
          links.add(link(row[title], stem, "pmid " + pmid, words));
        }
      }
    }
    return links;
  }

  private static CitedLink link(String article, String stem, String target, String words) {
    return new CitedLink(article.strip(), stem, target.strip(), words, "gold");
  }

  private int column(String name) {
    int at = columns.indexOf(name);
    if (at < 0) {
      throw bad(1, "there is no column " + name);
    }
    return at;
  }

  private ProblemException bad(int line, String cause) {
    return new ProblemException(
        ErrorCode.BAD_GOLD, file + ":" + line, cause, "Give a gold file of citation links.");
  }

  private static List<String> lines(Path file) {
    try {
      return Arrays.asList(Files.readString(file).split("\r\n|\r|\n", -1));
    } catch (NoSuchFileException e) {
      throw failed(ErrorCode.NOT_FOUND, file, "no such gold file", e);
    } catch (CharacterCodingException e) {
      throw failed(ErrorCode.BAD_UTF8, file, "a byte that is no UTF-8", e);
    } catch (IOException e) {
      throw failed(ErrorCode.UNREADABLE, file, "the gold file cannot be read", e);
    }
  }

  private static ProblemException failed(ErrorCode code, Path file, String cause, IOException e) {
    return new ProblemException(
        new Problem(code, file.toString(), cause, "Give an existing file in UTF-8."), e);
  }
}
