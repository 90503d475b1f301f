package org.claimtrace.extract.metadata;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.claimtrace.extract.rule.RuleFiles;
import org.claimtrace.model.ErrorCode;
import org.claimtrace.model.ProblemException;
import org.claimtrace.model.work.Classification;
import org.claimtrace.model.work.MeshHeading;
import org.claimtrace.model.work.Publication;

/**
 * Tells a study's design and tier from its record in a library. The first row that fits decides.
 */
public final class DesignTable {
  private static final String FILE = "designs.yaml";
  private static final Set<String> LISTS = Set.of("types", "subjects", "with", "without");
  private static final Set<String> WORDS = Set.of("id", "design", "tier");

  private final List<DesignRow> rows;

  private DesignTable(List<DesignRow> rows) {
    this.rows = List.copyOf(rows);
  }

  /**
   * Reads the table.
   *
   * @param home the folder that holds {@code data/metadata}
   * @param tiers the names of the tiers
   * @return the table
   * @throws ProblemException BROKEN_DATA_FILE or BAD_RULE
   */
  public static DesignTable read(Path home, Set<String> tiers) {
    Object content = RuleFiles.yaml(home.resolve("data").resolve("metadata").resolve(FILE));
    if (!(content instanceof List<?> list)) {
      throw bad(FILE, "the file is no list of rows", "Begin each row with '- id: …'.");
    }
    List<DesignRow> rows = new ArrayList<>();
    Set<String> ids = new TreeSet<>();
    for (Object item : list) {
      DesignRow row = row(FILE + ", row " + (rows.size() + 1), item, tiers);
      if (!ids.add(row.id())) {
        throw bad(FILE + ", row " + row.id(), "the id is given twice", "Give it another.");
      }
      rows.add(row);
    }
    return new DesignTable(rows);
  }

  /**
   * What a record tells.
   *
   * @param publication the record
   * @return design and tier, as far as it tells them; empty if no row fits
   */
  public Optional<Classification> of(Publication publication) {
    List<String> subjects = publication.subjects().stream().map(MeshHeading::descriptor).toList();
    for (DesignRow row : rows) {
      Optional<Classification> found = row.of(publication.types(), subjects);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private static DesignRow row(String place, Object item, Set<String> tiers) {
    if (!(item instanceof Map<?, ?> map) || !(map.get("id") instanceof String id)) {
      throw bad(place, "the row has no id", "Begin it with 'id: …'.");
    }
    for (Object key : map.keySet()) {
      if (!LISTS.contains(key) && !WORDS.contains(key)) {
        throw bad(place, "nothing is called '" + key + "' here", "Use " + LISTS + ", " + WORDS);
      }
    }
    Optional<String> tier = word(map, "tier");
    if (tier.filter(name -> !tiers.contains(name)).isPresent()) {
      throw bad(place, "there is no tier '" + tier.get() + "'", "Name one of " + tiers + ".");
    }
    DesignRow row =
        new DesignRow(
            id,
            list(map, "types"),
            list(map, "subjects"),
            list(map, "with"),
            list(map, "without"),
            word(map, "design"),
            tier);
    if (row.types().isEmpty() && row.subjects().isEmpty()) {
      throw bad(place, "the row fits everything", "Give it types or subjects.");
    }
    return row;
  }

  private static Optional<String> word(Map<?, ?> map, String key) {
    return Optional.ofNullable(map.get(key)).map(String::valueOf);
  }

  private static List<String> list(Map<?, ?> map, String key) {
    return map.get(key) instanceof List<?> names
        ? names.stream().map(String::valueOf).toList()
        : List.of();
  }

  private static ProblemException bad(String place, String cause, String remedy) {
    return new ProblemException(ErrorCode.BAD_RULE, place, cause, remedy);
  }
}
