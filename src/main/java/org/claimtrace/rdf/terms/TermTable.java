package org.claimtrace.rdf.terms;

import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.claimtrace.rdf.lexicon.LabelTable;

/** A label table that was made, and what was left out of it. */
public final class TermTable {
  private final List<String> remarks;
  private final List<ImportedTerm> terms;
  private final List<LeftOut> leftOut;

  TermTable(List<String> remarks, List<ImportedTerm> terms, List<LeftOut> leftOut) {
    this.remarks = List.copyOf(remarks);
    this.terms = List.copyOf(terms);
    this.leftOut = List.copyOf(leftOut);
  }

  /**
   * The file that {@link LabelTable} reads. The same files and options give the same bytes.
   *
   * @return UTF-8
   */
  public byte[] bytes() {
    StringBuilder text = new StringBuilder();
    remarks.forEach(remark -> text.append(remark).append('\n'));
    text.append(LabelTable.HEADER).append('\n');
    terms.forEach(term -> text.append(term.row()).append('\n'));
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  /**
   * What was not taken, and the labels that name several terms.
   *
   * @return in the files' order; ambiguous labels at the end, sorted
   */
  public List<LeftOut> leftOut() {
    return leftOut;
  }

  /**
   * What was done, in one line.
   *
   * @return such as {@code 12 terms with 30 labels taken; left out: 2 obsolete}
   */
  public String summary() {
    int labels = terms.stream().mapToInt(term -> term.labels().size()).sum();
    List<LeftOut> out =
        leftOut.stream().filter(it -> it.reason() != LeftOut.Reason.AMBIGUOUS).toList();
    return terms.size()
        + " terms with "
        + labels
        + " labels taken"
        + (out.isEmpty() ? "" : "; left out: " + counts(out));
  }

  static String counts(List<LeftOut> leftOut) {
    Map<LeftOut.Reason, Integer> counts = new EnumMap<>(LeftOut.Reason.class);
    leftOut.forEach(it -> counts.merge(it.reason(), 1, Integer::sum));
    return counts.entrySet().stream()
        .map(count -> count.getValue() + " " + count.getKey().words())
        .collect(Collectors.joining(", "));
  }
}
