package org.claimtrace.cli.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.claimtrace.rdf.check.Integrity;
import org.claimtrace.rdf.check.Violation;
import org.claimtrace.store.article.GraphCheck.Checked;

/** What was checked, in counts, and what is wrong, each with its place. */
final class CheckReport {
  private final boolean sourcesAsked;
  private final List<String> findings = new ArrayList<>();
  private final Map<String, Integer> checked = new LinkedHashMap<>();
  private final Map<String, Integer> wrong = new LinkedHashMap<>();

  CheckReport(boolean sourcesAsked) {
    this.sourcesAsked = sourcesAsked;
    for (String what : List.of("articles", "claims", "passages", "quotes", "shapes", "sources")) {
      checked.put(what, 0);
      wrong.put(what, 0);
    }
  }

  void add(Checked graph) {
    Integrity.Result integrity = graph.integrity();
    checked.merge("articles", 1, Integer::sum);
    checked.merge("claims", integrity.claims(), Integer::sum);
    checked.merge("passages", integrity.passages(), Integer::sum);
    checked.merge("quotes", integrity.quotes(), Integer::sum);
    checked.merge("shapes", integrity.triples(), Integer::sum);
    checked.merge("sources", graph.sourceHashed() ? 1 : 0, Integer::sum);
    for (Violation violation : graph.violations()) {
      find(of(violation), violation.code(), violation.place(), violation.message());
    }
    if (sourcesAsked && !graph.sourceHashed()) {
      String name = graph.sourceName().orElse("without a name");
      find(
          "sources", "source-missing", integrity.article(), "no file " + name + " under --sources");
    }
  }

  private static String of(Violation violation) {
    return switch (violation.code()) {
      case "source-hash-differs" -> "sources";
      case "quote-not-verbatim" -> "quotes";
      case "place-disagrees" -> "passages";
      case "shape" -> "shapes";
      case "id-differs", "no-provenance", "statement-disagrees" -> "claims";
      default -> "articles";
    };
  }

  private void find(String what, String code, String place, String message) {
    wrong.merge(what, 1, Integer::sum);
    findings.add(code + "  " + place + "  " + message.replaceAll("\\s+", " "));
  }

  /** How many findings there are. */
  int findings() {
    return findings.size();
  }

  /** Findings first, counts last, where a person looks. */
  String text() {
    StringBuilder text = new StringBuilder();
    findings.forEach(finding -> text.append(finding).append('\n'));
    checked.forEach(
        (what, count) -> {
          if (!what.equals("sources") || sourcesAsked) {
            String unit = what.equals("shapes") ? " triples compared" : " checked";
            text.append(
                String.format(
                    Locale.ROOT,
                    "%-9s %d%s, %d wrong\n",
                    what,
                    count,
                    unit,
                    wrong.getOrDefault(what, 0)));
          }
        });
    return text.toString();
  }
}
