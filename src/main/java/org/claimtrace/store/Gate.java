package org.claimtrace.store;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;

/**
 * The server's door. Lets writes through that name one graph and bring N-Triples or Turtle. Kept
 * out: JSON-LD, whose contexts reach other hosts, RDF/XML with its entities, uploads, and a PUT of
 * the whole dataset.
 */
final class Gate extends HttpFilter {
  private static final long serialVersionUID = 1L;
  private static final Set<String> WRITES = Set.of("PUT", "POST", "PATCH");
  private static final Set<String> QUERY_FORMS =
      Set.of("application/x-www-form-urlencoded", "application/sparql-query", "");
  private static final Set<String> GRAPH_FORMS = Set.of("application/n-triples", "text/turtle");

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String type = String.valueOf(request.getContentType()).split(";", 2)[0].strip();
    type = type.equals("null") ? "" : type.toLowerCase(Locale.ROOT);
    boolean write = WRITES.contains(request.getMethod());
    boolean query = request.getMethod().equals("POST") && QUERY_FORMS.contains(type);
    // The query string, not the parameters: to ask for those would eat a form's body.
    boolean oneGraph = ("&" + request.getQueryString()).contains("&graph=");
    if (write && !query && !GRAPH_FORMS.contains(type)) {
      response.sendError(415, "graphs are taken as application/n-triples or text/turtle");
    } else if (((write && !query) || request.getMethod().equals("DELETE")) && !oneGraph) {
      response.sendError(400, "name the graph: ?graph=IRI");
    } else if (oneGraph && !write && TurtleFirst.suits(request)) {
      chain.doFilter(new TurtleFirst(request), response);
    } else {
      chain.doFilter(request, response);
    }
  }
}
