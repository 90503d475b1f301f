package org.claimtrace.rdf.terms;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;
import org.claimtrace.model.ErrorCode;
import org.claimtrace.model.ProblemException;

/**
 * Where a table keeps what; -1 for nowhere.
 *
 * @param width how many cells a row has
 * @param id the identifier
 * @param prefix what stands before an identifier without a prefix; empty for nothing
 * @param label the preferred label
 * @param synonyms others, with {@code |} between
 * @param parent identifier or label of the wider term
 */
record Columns(
    int width, int id, String prefix, int label, int synonyms, int parent, ImportTables tables) {
  static Columns of(CSVRecord header, String place, ImportTables tables) {
    List<String> names = new ArrayList<>();
    header.forEach(name -> names.add(name.strip()));
    Optional<ImportTables.Column> id = first("id", names, tables);
    int label = place("label", names, tables);
    if (label < 0) {
      throw new ProblemException(
          ErrorCode.BAD_TERMS,
          place,
          "no column is known to hold labels; there are " + String.join(", ", names),
          "Add the column's name to data/import/columns.tsv.");
    }
    return new Columns(
        names.size(),
        id.map(column -> names.indexOf(column.header())).orElse(-1),
        id.map(ImportTables.Column::prefix).orElse(""),
        label,
        place("synonyms", names, tables),
        place("parent", names, tables),
        tables);
  }

  private static int place(String role, List<String> names, ImportTables tables) {
    return first(role, names, tables).map(column -> names.indexOf(column.header())).orElse(-1);
  }

  private static Optional<ImportTables.Column> first(
      String role, List<String> names, ImportTables tables) {
    return tables.columns().stream()
        .filter(column -> column.role().equals(role) && names.contains(column.header()))
        .findFirst();
  }

  /** The term of a row; none if it has no label. */
  Optional<SourceTerm> term(CSVRecord row, String place) {
    if (row.size() != width) {
      throw TermProblems.broken(place, "the row has " + row.size() + " cells, the header " + width);
    }
    String name = row.get(label).strip();
    if (name.isEmpty()) {
      return Optional.empty();
    }
    List<String> others = synonyms < 0 ? List.of() : List.of(row.get(synonyms).split("\\|", -1));
    String above = parent < 0 ? "" : row.get(parent).strip();
    return Optional.of(
        new SourceTerm(
            id < 0 ? List.of() : ids(row.get(id).strip()),
            name,
            others.stream().map(String::strip).filter(other -> !other.isEmpty()).toList(),
            above.isEmpty() ? List.of() : List.of(above),
            name.startsWith("obsolete "),
            place));
  }

  private List<String> ids(String cell) {
    if (cell.isEmpty()) {
      return List.of();
    }
    if (cell.startsWith("<") && cell.endsWith(">")) {
      return List.of(tables.curie(cell.substring(1, cell.length() - 1)));
    }
    if (cell.contains("://")) {
      return List.of(tables.curie(cell));
    }
    return List.of(prefix.isEmpty() || cell.contains(":") ? cell : prefix + ":" + cell);
  }
}
