package org.claimtrace.eval.trial;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.commons.csv.CSVRecord;
import org.claimtrace.model.ProblemException;

/** Reads gold sizes: columns {@code pmcid} and {@code n}; {@code -} where none is stated. */
public final class SizeGold {
  private SizeGold() {}

  /**
   * Reads the file.
   *
   * @param file a TSV
   * @return sizes by PMCID, in the order of their numbers; empty where none is stated
   * @throws ProblemException NOT_FOUND, UNREADABLE, BAD_UTF8, BAD_GOLD
   */
  public static SortedMap<String, OptionalInt> read(Path file) {
    SortedMap<String, OptionalInt> sizes = new TreeMap<>(Pmcid.ORDER);
    for (CSVRecord row : GoldTable.rows(file, List.of("pmcid", "n"))) {
      String n = row.get("n").strip();
      if (!n.matches("-|\\d{1,9}")) {
        throw GoldTable.bad(file, row.getRecordNumber(), "'" + n + "' is no size");
      }
      OptionalInt size = n.equals("-") ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(n));
      sizes.put(Pmcid.of(row.get("pmcid").strip()), size);
    }
    return Collections.unmodifiableSortedMap(sizes);
  }
}
