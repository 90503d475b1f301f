package org.claimtrace.query.output;

import java.io.OutputStream;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.sparql.resultset.ResultsWriter;
import org.claimtrace.query.Answer;
import org.claimtrace.query.Rows;
import org.claimtrace.query.Truth;
import org.jspecify.annotations.Nullable;

/** SPARQL 1.2 Query Results JSON, by Jena's writer, which knows triple terms. */
final class JsonWriter {
  private JsonWriter() {}

  /**
   * Writes rows or a truth value.
   *
   * @param answer no statements
   * @param out where to
   */
  static void write(Answer answer, OutputStream out) {
    ResultsWriter writer = ResultsWriter.create().lang(ResultSetLang.RS_JSON).build();
    if (answer instanceof Truth truth) {
      writer.write(out, truth.value());
    } else if (answer instanceof Rows rows) {
      List<Var> variables = Var.varList(rows.columns());
      writer.write(
          out,
          RowSetStream.create(
              variables, rows.rows().stream().map(row -> binding(variables, row)).iterator()));
    }
  }

  private static Binding binding(List<Var> variables, List<@Nullable Node> row) {
    BindingBuilder binding = Binding.builder();
    for (int i = 0; i < variables.size(); i++) {
      Node node = row.get(i);
      if (node != null) {
        binding.add(variables.get(i), node);
      }
    }
    return binding.build();
  }
}
