package org.claimtrace.query;

import static org.apache.jena.sparql.lang.sparql_12.javacc.SPARQLParser12Constants.*;

import java.io.StringReader;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.apache.jena.sparql.lang.sparql_12.javacc.JavaCharStream;
import org.apache.jena.sparql.lang.sparql_12.javacc.SPARQLParser12TokenManager;
import org.apache.jena.sparql.lang.sparql_12.javacc.Token;
import org.apache.jena.sparql.lang.sparql_12.javacc.TokenMgrError;
import org.claimtrace.model.ErrorCode;
import org.claimtrace.model.ProblemException;

/**
 * Looks at a query's tokens, as Jena's own parser cuts them, for words that no reading query needs.
 * Tokens rather than the parsed tree, because Jena's tree walkers pass by some places: the
 * conditions of ORDER BY, the inside of aggregates.
 */
final class Tokens {
  private static final Set<Integer> UPDATES =
      Set.of(
          INSERT,
          INSERT_DATA,
          DELETE,
          DELETE_DATA,
          DELETE_WHERE,
          LOAD,
          CLEAR,
          CREATE,
          DROP,
          ADD,
          MOVE,
          COPY);

  private Tokens() {}

  /**
   * Reads through a query.
   *
   * @param name the query's name, for messages
   * @param text SPARQL; what cannot be cut into tokens is left for the parser to tell
   * @throws ProblemException UPDATE_REFUSED or REMOTE_REFUSED, with line and column
   */
  static void refuseUnsafe(String name, String text) {
    forEach(text, token -> refuse(name + ":" + token.beginLine + ":" + token.beginColumn, token));
  }

  /**
   * The variables of a query.
   *
   * @param text SPARQL
   * @return their names
   */
  static Set<String> variables(String text) {
    Set<String> names = new TreeSet<>();
    forEach(
        text,
        token -> {
          if (token.kind == VAR1 || token.kind == VAR2) {
            names.add(token.image.substring(1));
          }
        });
    return names;
  }

  private static void forEach(String text, Consumer<Token> action) {
    SPARQLParser12TokenManager tokens =
        new SPARQLParser12TokenManager(new JavaCharStream(new StringReader(text), 1, 1));
    try {
      for (Token t = tokens.getNextToken(); t.kind != EOF; t = tokens.getNextToken()) {
        action.accept(t);
      }
    } catch (TokenMgrError e) {
      // Not for here: the parser meets the same characters, says where, and such a text never runs.
      return;
    }
  }

  private static void refuse(String place, Token token) {
    if (UPDATES.contains(token.kind)) {
      throw new ProblemException(
          ErrorCode.UPDATE_REFUSED,
          place,
          "'" + token.image + "' would change the store",
          "Ask only; the commands load and remove change what a store holds.");
    }
    if (token.kind == SERVICE) {
      throw new ProblemException(
          ErrorCode.REMOTE_REFUSED,
          place,
          "SERVICE would send the question to another host",
          "Ask the other endpoint by itself, with --endpoint.");
    }
    if (token.kind == IRIref && token.image.toLowerCase(Locale.ROOT).startsWith("<java:")) {
      throw new ProblemException(
          ErrorCode.REMOTE_REFUSED,
          place,
          "an IRI of the scheme java: would load and run code",
          "Use the functions of SPARQL.");
    }
  }
}
