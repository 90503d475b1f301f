package org.claimtrace.rdf.lexicon;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.claimtrace.model.ProblemException;
import org.claimtrace.model.lexicon.LexiconEntry;

/** The tables of {@code data/lexicon} together. */
final class ImportedLexicon {
  private ImportedLexicon() {}

  /**
   * Reads them.
   *
   * @param home the folder that holds {@code data}
   * @param known the kinds of concept that the ontology has
   * @return all terms and all prefixes; of one prefix in two files the last
   * @throws ProblemException as {@link LabelTable#read}
   */
  static LabelTable read(Path home, Set<String> known) {
    List<LexiconEntry> entries = new ArrayList<>();
    Map<String, String> prefixes = new HashMap<>();
    for (Path file : LexiconFolder.paths(home, ".tsv", ".tsv.gz")) {
      LabelTable table = LabelTable.read(file, known);
      entries.addAll(table.entries());
      prefixes.putAll(table.prefixes());
    }
    return new LabelTable(entries, prefixes);
  }
}
