package org.claimtrace.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.Query;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.WebContent;
import org.apache.jena.riot.rowset.RowSetReader;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.apache.jena.sparql.util.Context;
import org.claimtrace.model.ErrorCode;
import org.claimtrace.model.ProblemException;
import org.jspecify.annotations.Nullable;

/** What goes over the wire: N-Triples there, results back. */
final class WireFormat {
  /**
   * Of a graph on its way to a store. N-Triples: the one RDF 1.2 syntax without choices; triple
   * terms and control characters come back as they went.
   */
  static final String GRAPH = WebContent.contentTypeNTriples;

  // JSON and XML have an end that a cut one lacks; CSV and TSV have none, so they are not asked
  // for.
  private static final String ROWS =
      "application/sparql-results+json, application/sparql-results+xml;q=0.8";
  private static final String TRIPLES = "application/n-triples, text/turtle;q=0.8";
  private static final String QUADS = "application/n-quads, application/trig;q=0.8";

  private WireFormat() {}

  static byte[] bytes(Graph graph) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    RDFDataMgr.write(out, graph, Lang.NTRIPLES);
    return out.toByteArray();
  }

  /** What to ask for. */
  static String accept(Query query) {
    if (query.isSelectType() || query.isAskType()) {
      return ROWS;
    }
    return query.isConstructQuad() ? QUADS : TRIPLES;
  }

  /** Whether an answer is of a form that the query can have. */
  static boolean fits(Query query, HttpResponse<byte[]> response) {
    return lang(query, response) != null;
  }

  /** The whole answer, or ENDPOINT_BROKEN. */
  static Answer read(Query query, HttpResponse<byte[]> response) {
    Lang lang = lang(query, response);
    if (lang == null) {
      throw broken(response, "no SPARQL result but \"" + contentType(response) + "\"", null);
    }
    try (ByteArrayInputStream in = new ByteArrayInputStream(response.body())) {
      return query.isSelectType() || query.isAskType()
          ? rows(query, response, lang, in)
          : new Answer.Quads(quads(lang, in));
    } catch (ProblemException e) {
      throw e;
    } catch (RuntimeException | IOException e) {
      // The readers have no common exception for what does not parse.
      throw broken(response, "a result that breaks off or does not parse: " + e.getMessage(), e);
    }
  }

  private static Answer rows(
      Query query, HttpResponse<byte[]> response, Lang lang, ByteArrayInputStream in) {
    RowSetReader reader = RowSetReader.createReader(lang);
    QueryExecResult result = reader.readAny(in, new Context());
    if (query.isSelectType() && result.isRowSet()) {
      return Answer.rows(result.rowSet());
    }
    if (query.isAskType() && result.isBoolean()) {
      return new Answer.Truth(result.booleanResult());
    }
    throw broken(response, "a result of another form than the query's", null);
  }

  private static DatasetGraph quads(Lang lang, ByteArrayInputStream in) {
    DatasetGraph dataset = DatasetGraphFactory.create();
    RDFParser.source(in)
        .lang(lang)
        .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
        .parse(dataset);
    return dataset;
  }

  private static @Nullable Lang lang(Query query, HttpResponse<byte[]> response) {
    String type = contentType(response);
    if (query.isSelectType() || query.isAskType()) {
      Lang lang = WebContent.contentTypeToLangResultSet(type);
      return lang != null && RowSetReader.createReader(lang) != null ? lang : null;
    }
    Lang lang = RDFLanguages.contentTypeToLang(type);
    return RDFLanguages.isTriples(lang) || RDFLanguages.isQuads(lang) ? lang : null;
  }

  private static String contentType(HttpResponse<byte[]> response) {
    String header = response.headers().firstValue("content-type").orElse("");
    return header.split(";", 2)[0].strip();
  }

  private static ProblemException broken(
      HttpResponse<byte[]> response, String cause, @Nullable Throwable origin) {
    return Problems.of(
        ErrorCode.ENDPOINT_BROKEN,
        response.uri().toString(),
        "the endpoint answers with " + cause,
        "Check that the URL is a SPARQL endpoint's; if it is, its log tells why.",
        origin);
  }

  /** Whether Fuseki's deadline cut this result: it says 200, sends what it has, and ends so. */
  static boolean isCut(HttpResponse<byte[]> response) {
    byte[] body = response.body();
    int tail = Math.min(400, body.length);
    return new String(body, body.length - tail, tail, StandardCharsets.UTF_8)
        .contains("Query cancelled due to timeout");
  }
}
