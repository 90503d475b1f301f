package org.claimtrace.rdf.file;

import org.apache.jena.riot.system.ErrorHandler;
import org.claimtrace.model.ErrorCode;
import org.claimtrace.model.ProblemException;

/**
 * Turns a parser's first error into a problem with a place. Warnings (odd IRIs, ill-typed values in
 * other people's files) leave the triple as it is, so they do not stop the reading.
 */
record Complaints(String place, ErrorCode code) implements ErrorHandler {
  @Override
  public void warning(String message, long line, long column) {}

  @Override
  public void error(String message, long line, long column) {
    throw new ProblemException(
        code,
        line > 0 ? place + ":" + line : place,
        "this is not well-formed RDF: " + message,
        "Mend the file there.");
  }

  @Override
  public void fatal(String message, long line, long column) {
    error(message, line, column);
  }
}
