package org.claimtrace.rdf.file;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.claimtrace.model.ErrorCode;
import org.claimtrace.model.ProblemException;

/** Reads RDF files strictly: bad UTF-8 and bad syntax are errors with a place. */
public final class RdfFiles {
  /** What relative IRIs are resolved against, so that no path of a machine gets into a graph. */
  private static final String BASE = "https://w3id.org/claimtrace/";

  private RdfFiles() {}

  /**
   * Whether a file's name says that it is RDF that can be read.
   *
   * @param fileName with or without {@code .gz}
   * @return true for ttl, nt, nq, trig, rdf, owl, jsonld
   */
  public static boolean isRdf(String fileName) {
    return FileLang.of(fileName).isPresent();
  }

  /**
   * Reads a file of quads or triples; triples go to the default graph.
   *
   * @param file the file, perhaps compressed ({@code .gz})
   * @return a dataset in memory
   * @throws ProblemException {@code NOT_FOUND}, {@code UNREADABLE}, {@code UNKNOWN_FORMAT}, {@code
   *     BAD_UTF8}, {@code BAD_RDF} with file and line, {@code REMOTE_REFUSED} for a JSON-LD context
   *     that lies elsewhere
   */
  public static DatasetGraph read(Path file) {
    DatasetGraph dataset = DatasetGraphFactory.create();
    parse(file, StreamRDFLib.dataset(dataset), ErrorCode.BAD_RDF);
    return dataset;
  }

  /**
   * Reads a file of triples.
   *
   * @param file the file
   * @param code the code of a syntax error
   * @return a graph in memory, with the file's prefixes
   * @throws ProblemException as {@link #read}
   */
  public static Graph readGraph(Path file, ErrorCode code) {
    Graph graph = GraphFactory.createDefaultGraph();
    parse(file, StreamRDFLib.graph(graph), code);
    return graph;
  }

  /**
   * Reads bytes.
   *
   * @param bytes the whole document, UTF-8
   * @param lang its syntax
   * @param place its name, for messages
   * @param sink takes the triples or quads
   * @param code the code of a syntax error
   * @throws ProblemException as {@link #read}
   */
  public static void parse(byte[] bytes, Lang lang, String place, StreamRDF sink, ErrorCode code) {
    StrictUtf8.check(bytes, place);
    if (RDFLanguages.sameLang(lang, Lang.JSONLD)) {
      JsonLdContexts.refuseRemote(bytes, place);
    }
    Complaints complaints = new Complaints(place, code);
    try {
      RDFParser.source(new ByteArrayInputStream(bytes))
          .forceLang(lang)
          .base(BASE)
          .errorHandler(complaints)
          .parse(sink);
    } catch (StackOverflowError e) {
      // Jena descends once for each bracket.
      complaints.fatal("it is nested too deeply", 0, 0);
    }
  }

  private static void parse(Path file, StreamRDF sink, ErrorCode code) {
    Lang lang =
        FileLang.of(file.toString())
            .orElseThrow(
                () ->
                    new ProblemException(
                        ErrorCode.UNKNOWN_FORMAT,
                        file.toString(),
                        "the file's ending names no RDF syntax",
                        "Use .ttl, .nt, .nq, .trig, .rdf or .jsonld."));
    parse(FileBytes.of(file), lang, file.toString(), sink, code);
  }
}
