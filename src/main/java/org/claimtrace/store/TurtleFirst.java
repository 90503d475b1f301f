package org.claimtrace.store;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A request for a graph that leaves the syntax open, made to ask for Turtle. Fuseki would take
 * RDF/XML, whose writer fails on triple terms, and answer 500.
 */
final class TurtleFirst extends HttpServletRequestWrapper {
  private static final String TURTLE = "text/turtle";

  TurtleFirst(HttpServletRequest request) {
    super(request);
  }

  /** Whether a request leaves the syntax open. */
  static boolean suits(HttpServletRequest request) {
    String accept = request.getHeader("Accept");
    return accept == null || accept.isBlank() || accept.strip().equals("*/*");
  }

  @Override
  public @Nullable String getHeader(String name) {
    return name.equalsIgnoreCase("Accept") ? TURTLE : super.getHeader(name);
  }

  @Override
  public Enumeration<String> getHeaders(String name) {
    return name.equalsIgnoreCase("Accept")
        ? Collections.enumeration(List.of(TURTLE))
        : super.getHeaders(name);
  }
}
