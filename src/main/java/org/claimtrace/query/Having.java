package org.claimtrace.query;

import java.util.List;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.expr.E_LogicalAnd;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.syntax.ElementSubQuery;
import org.apache.jena.sparql.syntax.ElementVisitorBase;
import org.apache.jena.sparql.syntax.ElementWalker;

/**
 * Joins the conditions of each HAVING into one. Jena 5.6.0 puts the first condition in the place of
 * all when it copies a query (QueryTransformOps.mutateExprList reads index 0 in its loop).
 */
final class Having {
  private Having() {}

  /**
   * Leaves at most one condition in each HAVING of a query and its sub-queries.
   *
   * @param query changed in place
   */
  static void join(Query query) {
    List<Expr> conditions = query.getHavingExprs();
    if (conditions.size() > 1) {
      Expr all = conditions.stream().reduce(E_LogicalAnd::new).orElseThrow();
      conditions.clear();
      conditions.add(all);
    }
    if (query.getQueryPattern() != null) {
      ElementWalker.walk(query.getQueryPattern(), new SubQueries());
    }
  }

  private static final class SubQueries extends ElementVisitorBase {
    @Override
    public void visit(ElementSubQuery inner) {
      join(inner.getQuery());
    }
  }
}
