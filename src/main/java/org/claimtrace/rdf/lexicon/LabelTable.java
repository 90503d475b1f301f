package org.claimtrace.rdf.lexicon;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.claimtrace.model.ErrorCode;
import org.claimtrace.model.ProblemException;
import org.claimtrace.model.lexicon.LexiconEntry;
import org.claimtrace.rdf.file.FileText;

/**
 * A table of imported names: tab-separated, one term in a line, {@code label}, {@code types}
 * (spaces between), {@code ids} (spaces between) and {@code synonyms} ({@code |} between). Lines
 * that begin with {@code #} are remarks, except that {@code # prefix: NAME IRI} says which IRIs the
 * identifiers stand for. Made for reading a hundred thousand labels in less than a second.
 *
 * @param entries the terms, in the file's order
 */
public record LabelTable(List<LexiconEntry> entries) {
  /** The first line that is no remark. */
  public static final String HEADER = "label\ttypes\tids\tsynonyms";

  /** What stands before a prefix and its IRI. */
  public static final String PREFIX = "# prefix: ";

  /** Copies the list. */
  public LabelTable {
    entries = List.copyOf(entries);
  }

  /**
   * Reads a table.
   *
   * @param file the file
   * @param known the kinds of concept that the ontology has
   * @return the table
   * @throws ProblemException {@link ErrorCode#BAD_KNOWLEDGE} with file and line; what {@link
   *     FileText} throws
   */
  public static LabelTable read(Path file, Set<String> known) {
    List<LexiconEntry> entries = new ArrayList<>();
    Map<String, String> prefixes = new HashMap<>();
    Map<String, Set<String>> kinds = new HashMap<>();
    boolean headed = false;
    int line = 0;
    for (String row : (Iterable<String>) FileText.of(file).lines()::iterator) {
      line++;
      String place = file + ":" + line;
      if (row.startsWith(PREFIX)) {
        prefix(row.substring(PREFIX.length()), place, prefixes);
      } else if (!row.startsWith("#") && !row.isBlank()) {
        if (headed) {
          entries.add(entry(row, place, kinds, known));
        } else if (!row.equals(HEADER)) {
          throw bad(place, "the first row is not 'label types ids synonyms', with tabs between");
        }
        headed = true;
      }
    }
    return new LabelTable(entries);
  }

  /** The prefixes alone. */
  static Map<String, String> prefixes(Path file) {
    Map<String, String> prefixes = new HashMap<>();
    FileText.of(file)
        .lines()
        .filter(row -> row.startsWith(PREFIX))
        .forEach(row -> prefix(row.substring(PREFIX.length()), file.toString(), prefixes));
    return prefixes;
  }

  private static void prefix(String words, String place, Map<String, String> prefixes) {
    String[] parts = words.strip().split("\\s+", -1);
    if (parts.length != 2) {
      throw bad(place, "the remark is not '# prefix: NAME IRI'");
    }
    prefixes.put(parts[0], parts[1]);
  }

  private static LexiconEntry entry(
      String row, String place, Map<String, Set<String>> kinds, Set<String> known) {
    String[] cells = row.split("\t", -1);
    if (cells.length != 4) {
      throw bad(place, "the row has " + cells.length + " cells, not 4");
    }
    String label = cells[0].strip();
    if (label.codePoints().noneMatch(Character::isLetterOrDigit)) {
      throw bad(place, "the label '" + label + "' has no letter or digit");
    }
    Set<String> types =
        kinds.computeIfAbsent(cells[1].strip(), words -> types(words, place, known));
    Set<String> labels = new LinkedHashSet<>();
    labels.add(label);
    if (!cells[3].isBlank()) {
      for (String synonym : cells[3].split("\\|", -1)) {
        labels.add(synonym.strip());
      }
      labels.remove("");
    }
    String ids = cells[2].strip();
    return new LexiconEntry(
        label,
        List.copyOf(labels),
        types,
        List.of(),
        ids.isEmpty() ? List.of() : Arrays.asList(ids.split(" +", -1)),
        false);
  }

  private static Set<String> types(String words, String place, Set<String> known) {
    Set<String> types = new TreeSet<>(Arrays.asList(words.split(" +", -1)));
    for (String type : types) {
      if (!known.contains(type)) {
        throw bad(place, "the kind '" + type + "' is unknown; known are " + known);
      }
    }
    return types;
  }

  private static ProblemException bad(String place, String cause) {
    return new ProblemException(ErrorCode.BAD_KNOWLEDGE, place, cause, "Mend the row there.");
  }
}
