package org.claimtrace.eval.score;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.claimtrace.eval.text.CodePoints;
import org.claimtrace.eval.text.Decimals;

/** Measured precision of rules as the file that the extractor takes bands from. */
public final class PrecisionTable {
  private static final String RULE = "rule/";

  private PrecisionTable() {}

  /**
   * The file: a header, one line for each rule, in the order of their ids' code points. A claim
   * counts as right if it matches gold relaxedly. Extractors that are no rules are left out.
   *
   * @param measured each extractor's counts
   * @return lines, each with its end
   */
  public static String of(List<RuleConfidence> measured) {
    Map<String, RuleConfidence> byRule = new TreeMap<>(CodePoints.ORDER);
    for (RuleConfidence one : measured) {
      if (one.extractor().startsWith(RULE)) {
        byRule.put(one.extractor().substring(RULE.length()), one);
      }
    }
    StringBuilder text = new StringBuilder("rule\tn\tright\tprecision\n");
    byRule.forEach(
        (rule, one) ->
            text.append(rule)
                .append('\t')
                .append(one.n())
                .append('\t')
                .append(one.relaxed())
                .append('\t')
                .append(Decimals.fixed(one.precision(), 3))
                .append('\n'));
    return text.toString();
  }
}
