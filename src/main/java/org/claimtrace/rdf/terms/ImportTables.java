package org.claimtrace.rdf.terms;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.claimtrace.model.ErrorCode;
import org.claimtrace.model.ProblemException;
import org.claimtrace.rdf.file.FileText;

/**
 * What is known of other people's vocabularies: the files of {@code data/import}.
 *
 * @param columns which header tells of which part of a term, the more telling first
 * @param roots kinds of concept by identifier or by prefix (which ends in a colon); {@code -} for
 *     none
 * @param prefixes identifier prefixes with the beginnings of their IRIs
 * @param everyday words that a text uses without naming a term; in capitals those that a label in
 *     capitals must not be
 */
record ImportTables(
    List<Column> columns,
    Map<String, String> roots,
    Map<String, String> prefixes,
    Set<String> everyday) {

  /** One header that is known. */
  record Column(String role, String header, String prefix) {}

  static ImportTables read(Path home) {
    Path folder = home.resolve("data").resolve("import");
    List<Column> columns = new ArrayList<>();
    for (String[] row : rows(folder.resolve("columns.tsv"), 3)) {
      columns.add(new Column(row[0], row[1], row[2]));
    }
    Set<String> everyday = new HashSet<>();
    for (String[] row : rows(folder.resolve("everyday.txt"), 1)) {
      everyday.addAll(List.of(row[0].strip().split("\\s*,\\s*", -1)));
    }
    return new ImportTables(
        columns,
        pairs(folder.resolve("roots.tsv")),
        pairs(folder.resolve("prefixes.tsv")),
        everyday);
  }

  private static Map<String, String> pairs(Path file) {
    Map<String, String> pairs = new LinkedHashMap<>();
    for (String[] row : rows(file, 2)) {
      pairs.put(row[0], row[1]);
    }
    return pairs;
  }

  /** The rows of a table, the first of several columns being its header. */
  private static List<String[]> rows(Path file, int width) {
    List<String[]> rows = new ArrayList<>();
    int number = 0;
    for (String line : (Iterable<String>) FileText.of(file).lines()::iterator) {
      number++;
      if (line.startsWith("#") || line.isBlank()) {
        continue;
      }
      String[] cells = line.split("\t", -1);
      if (cells.length != width) {
        throw new ProblemException(
            ErrorCode.BAD_KNOWLEDGE,
            file + ":" + number,
            "the row has " + cells.length + " cells, not " + width,
            "Mend the row there.");
      }
      rows.add(cells);
    }
    return width == 1 || rows.isEmpty() ? rows : rows.subList(1, rows.size());
  }

  /** The identifier that an IRI stands for, as a CURIE; the IRI itself if no prefix is known. */
  String curie(String iri) {
    return prefixes.entrySet().stream()
        .filter(prefix -> iri.startsWith(prefix.getValue()))
        .map(prefix -> prefix.getKey() + ":" + iri.substring(prefix.getValue().length()))
        .findFirst()
        .orElse(iri);
  }

  /** The prefix of a CURIE, if its IRIs are known. */
  Optional<String> prefixOf(String id) {
    int colon = id.indexOf(':');
    return colon > 0 && prefixes.containsKey(id.substring(0, colon))
        ? Optional.of(id.substring(0, colon))
        : Optional.empty();
  }
}
