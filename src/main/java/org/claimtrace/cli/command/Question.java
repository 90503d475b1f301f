package org.claimtrace.cli.command;

import java.time.Duration;
import java.util.Map;
import org.claimtrace.cli.session.Session;
import org.claimtrace.query.Answers;
import org.claimtrace.query.Rows;
import org.claimtrace.query.SafeQuery;
import org.claimtrace.query.catalogue.Catalogue;
import org.claimtrace.query.output.AnswerWriter;
import org.claimtrace.query.output.Format;
import org.claimtrace.store.GraphStore;

/**
 * Asks a store and prints what it answers.
 *
 * @param session where to print, and whose catalogue
 * @param format in which form
 * @param deadline how long a query may take
 */
record Question(Session session, Format format, Duration deadline) {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  Question(Session session, Format format) {
    this(session, format, PATIENCE);
  }

  /** Asks a query of the catalogue. */
  void ask(GraphStore store, String name, Map<String, String> parameters) {
    Catalogue catalogue = session.workshop().catalogue();
    ask(store, catalogue.find(name).with(parameters, catalogue.prefixes()));
  }

  /** Refuses a form that cannot hold what the query answers, before anything is opened. */
  void check(SafeQuery query) {
    writer().check(query.answersStatements());
  }

  /** Asks any query. */
  void ask(GraphStore store, SafeQuery query) {
    check(query);
    writer().write(Answers.of(store, query, deadline), session.terminal().out());
  }

  private AnswerWriter writer() {
    int width = format == Format.TABLE ? session.terminal().width() : 0;
    return new AnswerWriter(format, session.workshop().catalogue().prefixes(), width);
  }

  /** The rows of a query of the catalogue. */
  static Rows rows(Session session, GraphStore store, String name, Map<String, String> parameters) {
    Catalogue catalogue = session.workshop().catalogue();
    SafeQuery query = catalogue.find(name).with(parameters, catalogue.prefixes());
    return Answers.rows(store, query, PATIENCE);
  }
}
