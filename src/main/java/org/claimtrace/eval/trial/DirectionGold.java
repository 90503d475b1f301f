package org.claimtrace.eval.trial;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import org.claimtrace.model.ProblemException;

/**
 * Reads the corpus Evidence Inference 2.0 (DeYoung et al. 2020, BioNLP): its prompts and its
 * annotations. Only annotations whose {@code Valid Label} is true count; their {@code Label Code}
 * is the gold.
 */
public final class DirectionGold {
  private static final List<String> PROMPT =
      List.of("PromptID", "Outcome", "Intervention", "Comparator");
  private static final List<String> ANNOTATION =
      List.of("PromptID", "PMCID", "Valid Label", "Annotations", "Label Code");

  private DirectionGold() {}

  /**
   * Reads both files.
   *
   * @param prompts a CSV, plain or packed
   * @param annotations a CSV, plain or packed
   * @return a task for each valid annotation with evidence, in the file's order
   * @throws ProblemException NOT_FOUND, UNREADABLE, BAD_UTF8, BAD_GOLD
   */
  public static List<DirectionTask> read(Path prompts, Path annotations) {
    Map<String, CSVRecord> byId = new HashMap<>();
    for (CSVRecord row : GoldTable.rows(prompts, PROMPT)) {
      byId.put(row.get("PromptID"), row);
    }
    List<DirectionTask> tasks = new ArrayList<>();
    for (CSVRecord row : GoldTable.rows(annotations, ANNOTATION)) {
      boolean valid = row.get("Valid Label").equalsIgnoreCase("true");
      if (!valid || row.get("Annotations").isBlank()) {
        continue;
      }
      CSVRecord prompt = byId.get(row.get("PromptID"));
      if (prompt == null) {
        throw GoldTable.bad(annotations, row.getRecordNumber(), "no prompt " + row.get("PromptID"));
      }
      tasks.add(
          new DirectionTask(
              Pmcid.of(row.get("PMCID")),
              prompt.get("Outcome"),
              prompt.get("Intervention"),
              prompt.get("Comparator"),
              row.get("Annotations"),
              label(annotations, row)));
    }
    return List.copyOf(tasks);
  }

  private static Label label(Path file, CSVRecord row) {
    return switch (row.get("Label Code").strip()) {
      case "-1" -> Label.DECREASED;
      case "0" -> Label.SAME;
      case "1" -> Label.INCREASED;
      default -> throw GoldTable.bad(file, row.getRecordNumber(), "no such label code");
    };
  }
}
