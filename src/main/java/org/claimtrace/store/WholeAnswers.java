package org.claimtrace.store;

import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.apache.jena.web.HttpSC;

/**
 * Fuseki's query service, but whole: Fuseki streams rows under status 200 and, at the deadline,
 * stops in the middle. Here a SELECT runs to its end before the status goes out, so a deadline is a
 * 503 and no client takes half a table for a whole one.
 */
final class WholeAnswers extends SPARQL_QueryDataset {
  @Override
  protected void validateQuery(HttpAction action, Query query) {
    String service = Reach.serviceOf(query);
    if (!service.isEmpty()) {
      ServletOps.error(
          HttpSC.FORBIDDEN_403, "SERVICE is off: this server asks no other, also not " + service);
    }
  }

  @Override
  protected QueryExecResult executeQuery(
      HttpAction action, QueryExec exec, Query request, String forLog) {
    return request.isSelectType()
        ? new QueryExecResult(exec.select().materialize())
        : super.executeQuery(action, exec, request, forLog);
  }
}
