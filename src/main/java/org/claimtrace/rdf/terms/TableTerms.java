package org.claimtrace.rdf.terms;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.claimtrace.rdf.file.FileText;

/** Tables with a header, comma or tab between, and MeSH's list of tree numbers, which has none. */
final class TableTerms {
  private static final Pattern COMMENT = Pattern.compile("(?m)\\A(?:#.*\\R)+");
  private static final Pattern VERSION =
      Pattern.compile("(?m)^#\\s*mapping_set_version:\\s*(\\S+)");
  private static final Pattern LICENCE = Pattern.compile("(?m)^#\\s*licen[sc]e:\\s*(.+)$");

  private final String path;
  private final ImportTables tables;
  private final Map<String, SourceTerm> terms = new LinkedHashMap<>();

  private TableTerms(String path, ImportTables tables) {
    this.path = path;
    this.tables = tables;
  }

  static TermFile read(Path file, char delimiter, ImportTables tables) {
    String text = FileText.of(file);
    var comment = COMMENT.matcher(text);
    String head = comment.find() ? comment.group() : "";
    TableTerms reader = new TableTerms(file.toString(), tables);
    reader.read(text.substring(head.length()), delimiter, (int) head.lines().count());
    return new TermFile(
        TermFile.nameOf(file),
        first(VERSION, head),
        first(LICENCE, head),
        List.copyOf(reader.terms.values()));
  }

  private static String first(Pattern pattern, String head) {
    var found = pattern.matcher(head);
    return found.find() ? found.group(1).strip() : "";
  }

  private void read(String text, char delimiter, int above) {
    CSVFormat format =
        CSVFormat.RFC4180.builder().setDelimiter(delimiter).setIgnoreEmptyLines(true).get();
    Optional<MeshTree> mesh = MeshTree.in(text);
    Optional<Columns> columns = Optional.empty();
    long line = 0;
    try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
      for (CSVRecord row : parser) {
        line = above + parser.getCurrentLineNumber();
        String place = path + ":" + line;
        if (mesh.isPresent()) {
          add(mesh.get().term(row, place));
        } else if (columns.isEmpty()) {
          columns = Optional.of(Columns.of(row, place, tables));
        } else {
          columns.get().term(row, place).ifPresent(this::add);
        }
      }
    } catch (IOException | UncheckedIOException broken) {
      throw TermProblems.broken(
          path + ":" + Math.max(line, 1),
          "behind this line the table is no table: " + broken.getMessage());
    }
    if (terms.isEmpty()) {
      throw TermProblems.broken(path, "the table has no term");
    }
  }

  /** Rows of one identifier, or of one MeSH heading, are one term. */
  private void add(SourceTerm term) {
    terms.merge(term.name(), term, TableTerms::together);
  }

  private static SourceTerm together(SourceTerm first, SourceTerm more) {
    return new SourceTerm(
        first.ids(),
        first.label(),
        union(first.synonyms(), more.synonyms()),
        union(first.parents(), more.parents()),
        first.obsolete() || more.obsolete(),
        first.place());
  }

  private static List<String> union(List<String> some, List<String> others) {
    List<String> all = new ArrayList<>(some);
    others.stream().filter(other -> !all.contains(other)).forEach(all::add);
    return all;
  }
}
