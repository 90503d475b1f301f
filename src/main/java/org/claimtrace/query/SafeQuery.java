package org.claimtrace.query;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.ARQException;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.claimtrace.model.ErrorCode;
import org.claimtrace.model.Problem;
import org.claimtrace.model.ProblemException;

/**
 * A query that only reads, and only from the store that it is put to: no update, no SERVICE, no
 * FROM that names a file, no code loaded by name.
 *
 * @param name its name in the catalogue, or its file, for messages
 * @param query SPARQL 1.2 as Jena parsed it; not to be changed
 */
public record SafeQuery(String name, Query query) {
  private static final Pattern PLACE =
      Pattern.compile("(?i)\\s*(?:at|,)?\\s*line:? ?(\\d+), col(?:umn)?:? ?(\\d+)");

  /** Relative IRIs in a query must not come out as this machine's folders. */
  private static final String BASE = "https://w3id.org/claimtrace/id/";

  /**
   * Parses a query and refuses what is not safe.
   *
   * @param name its name or file, for messages
   * @param text SPARQL 1.2
   * @return the query
   * @throws ProblemException BAD_QUERY, UPDATE_REFUSED or REMOTE_REFUSED
   */
  public static SafeQuery parse(String name, String text) {
    Tokens.refuseUnsafe(name, text);
    Query query = parsed(name, text);
    refuseForeignGraphs(name, query);
    return new SafeQuery(name, query);
  }

  private static Query parsed(String name, String text) {
    try {
      Query query = QueryFactory.create(text, BASE, Syntax.syntaxSPARQL_12);
      Having.join(query);
      return query;
    } catch (QueryException e) {
      String said = Objects.requireNonNullElse(e.getMessage(), "the query does not parse");
      throw new ProblemException(
          new Problem(
              ErrorCode.BAD_QUERY,
              name + place(e, said),
              cause(said),
              "Mend the query; it must be one of the four forms of SPARQL 1.2 that read."),
          e);
    } catch (StackOverflowError e) {
      throw tooDeep(name, e);
    }
  }

  /** Jena descends once for each bracket and operator. */
  private static ProblemException tooDeep(String name, StackOverflowError e) {
    return new ProblemException(
        new Problem(
            ErrorCode.BAD_QUERY, name, "the query is nested too deeply", "Cut it into several."),
        e);
  }

  /** The parser's own line and column are those of the last word that it took, not of the wrong. */
  private static String place(QueryException e, String said) {
    Matcher inMessage = PLACE.matcher(said);
    if (inMessage.find()) {
      return ":" + inMessage.group(1) + ":" + inMessage.group(2);
    }
    return e instanceof QueryParseException p && p.getLine() > 0
        ? ":" + p.getLine() + ":" + Math.max(1, p.getColumn())
        : "";
  }

  /** What else could have stood there is dozens of words; the place is enough. */
  private static String cause(String said) {
    int expecting = said.indexOf("Was expecting");
    String kept = expecting > 0 ? said.substring(0, expecting) : said;
    return PLACE.matcher(kept).replaceFirst("").replaceAll("\\s+", " ").strip();
  }

  private static void refuseForeignGraphs(String name, Query query) {
    Stream.concat(query.getGraphURIs().stream(), query.getNamedGraphURIs().stream())
        .filter(iri -> !iri.matches("(?i)(https?|urn):.*"))
        .findFirst()
        .ifPresent(
            iri -> {
              throw new ProblemException(
                  ErrorCode.REMOTE_REFUSED,
                  name,
                  "FROM <" + iri + "> names no graph of a store",
                  "Leave FROM out: every query sees all graphs of its store.");
            });
  }

  /**
   * The variables that a query's text names.
   *
   * @param text SPARQL that {@link #parse} has taken
   * @return names without {@code ?} or {@code $}
   */
  public static Set<String> variables(String text) {
    return Tokens.variables(text);
  }

  /**
   * What it answers.
   *
   * @return true for triples (CONSTRUCT, DESCRIBE), false for rows (SELECT, ASK)
   */
  public boolean answersStatements() {
    return query.isConstructType() || query.isDescribeType();
  }

  /**
   * Puts values in the place of variables, as terms in the parsed query; no text is put together,
   * so a value can never become a part of the query's syntax.
   *
   * @param values by variable; variables that the query does not have are left out
   * @return the query with the values
   * @throws ProblemException BAD_QUERY if the query itself assigns one of the variables
   */
  public SafeQuery with(Map<Var, Node> values) {
    if (values.isEmpty()) {
      return this;
    }
    try {
      return new SafeQuery(name, QueryTransformOps.replaceVars(query, values));
    } catch (ARQException e) {
      throw new ProblemException(
          new Problem(
              ErrorCode.BAD_QUERY,
              name,
              "the query assigns a value to one of its own parameters",
              "Give the parameter or the assigned variable another name."),
          e);
    } catch (StackOverflowError e) {
      throw tooDeep(name, e);
    }
  }
}
