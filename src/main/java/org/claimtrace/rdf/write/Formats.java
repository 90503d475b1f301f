package org.claimtrace.rdf.write;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.apache.jena.sparql.core.DatasetGraph;
import org.claimtrace.model.ErrorCode;
import org.claimtrace.model.ProblemException;
import org.claimtrace.rdf.Prefixes;

/** The RDF formats that a dataset can be written in. */
public enum Formats {
  /** Canonical N-Quads. */
  NQ("nq", "application/n-quads"),
  /** TriG, for people. */
  TRIG("trig", "application/trig"),
  /** Turtle of a single graph, for people. */
  TTL("ttl", "text/turtle"),
  /** Canonical N-Quads of the RDF 1.1 profile. */
  RDF11_NQ("rdf11-nq", "application/n-quads"),
  /** JSON-LD of the RDF 1.1 profile. */
  JSONLD("jsonld", "application/ld+json");

  private final String label;
  private final String mediaType;

  Formats(String label, String mediaType) {
    this.label = label;
    this.mediaType = mediaType;
  }

  /**
   * Its name on the command line.
   *
   * @return as {@code rdf11-nq}
   */
  public String label() {
    return label;
  }

  /**
   * Its IANA media type.
   *
   * @return as {@code application/n-quads}
   */
  public String mediaType() {
    return mediaType;
  }

  @Override
  public String toString() {
    return label;
  }

  /**
   * Writes a dataset; the same data gives the same bytes.
   *
   * @param dataset what to write
   * @param prefixes for Turtle, TriG and JSON-LD
   * @param out takes the bytes; is flushed, not closed
   * @throws IOException if writing fails
   * @throws ProblemException {@link ErrorCode#FORMAT_CANNOT_HOLD} for several graphs as Turtle
   */
  public void write(DatasetGraph dataset, Prefixes prefixes, OutputStream out) throws IOException {
    switch (this) {
      case NQ -> NQuads.write(dataset, out);
      case RDF11_NQ -> NQuads.write(Rdf11.of(dataset.find()), out);
      case JSONLD -> new JsonLdText(prefixes).write(SortedData.of(Rdf11.of(dataset)), out);
      case TRIG -> {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        new TurtleText(prefixes).trig(SortedData.of(dataset), text);
        text.flush();
      }
      case TTL -> {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        new TurtleText(prefixes).turtle(single(SortedData.of(dataset)), text);
        text.flush();
      }
    }
    out.flush();
  }

  private static SortedData single(SortedData data) {
    if (data.graphs().size() > 1) {
      throw new ProblemException(
          ErrorCode.FORMAT_CANNOT_HOLD,
          "--format ttl",
          "Turtle holds one graph, and there are " + data.graphs().size(),
          "Use --format trig or nq.");
    }
    return data;
  }
}
