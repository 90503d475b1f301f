package org.claimtrace.store;

import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.expr.ExprVisitorBase;
import org.claimtrace.model.ErrorCode;
import org.claimtrace.model.ProblemException;

/** Keeps queries at home. */
final class Reach {
  private Reach() {}

  /**
   * Refuses a query with {@code SERVICE}, wherever it stands. Not left to the engine: a {@code
   * SERVICE SILENT} that the engine denies answers with too few columns instead of an error.
   */
  static void refuseService(Query query, String place) {
    String service = serviceOf(query);
    if (!service.isEmpty()) {
      throw new ProblemException(
          ErrorCode.REMOTE_REFUSED,
          place,
          "the query asks another endpoint, " + service,
          "Take SERVICE out of the query; claimtrace asks one store at a time.");
    }
  }

  /** The first endpoint that the query names; empty when there is none. */
  static String serviceOf(Query query) {
    StringBuilder found = new StringBuilder();
    Walker.walk(
        Algebra.compile(query),
        new OpVisitorBase() {
          @Override
          public void visit(OpService service) {
            found.append(found.isEmpty() ? service.getService().toString() : "");
          }
        },
        new ExprVisitorBase());
    return found.toString();
  }
}
