package org.claimtrace.rdf.terms;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.claimtrace.model.Sha256;
import org.claimtrace.rdf.file.FileBytes;
import org.claimtrace.rdf.lexicon.LabelTable;

/** The remarks above a table: whose labels these are. No clock and no folder. */
final class Provenance {
  private Provenance() {}

  static List<String> lines(
      List<Path> files,
      List<TermFile> read,
      ImportOptions options,
      List<ImportedTerm> taken,
      ImportTables tables) {
    List<String> lines = new ArrayList<>();
    lines.add(
        "# Names imported by \"claimtrace lexicon import\"; docs/lexicon.md explains the form.");
    for (int i = 0; i < files.size(); i++) {
      TermFile file = read.get(i);
      lines.add("# source: " + file.name());
      lines.add("# version: " + told(file.version()));
      lines.add(
          "# licence: " + told(options.licence().isEmpty() ? file.licence() : options.licence()));
      lines.add("# sha256 of the source, uncompressed: " + Sha256.of(FileBytes.of(files.get(i))));
    }
    TreeSet<String> prefixes = new TreeSet<>();
    taken.forEach(term -> term.ids().forEach(id -> tables.prefixOf(id).ifPresent(prefixes::add)));
    for (String prefix : prefixes) {
      lines.add(LabelTable.PREFIX + prefix + " " + tables.prefixes().get(prefix));
    }
    return lines;
  }

  private static String told(String text) {
    return text.isBlank() ? "not stated in the file" : text.strip().replaceAll("\\s+", " ");
  }
}
