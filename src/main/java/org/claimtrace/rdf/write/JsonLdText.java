package org.claimtrace.rdf.write;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.claimtrace.rdf.Prefixes;
import org.claimtrace.rdf.Reused;

/**
 * JSON-LD 1.1 in flattened form with an inline context of prefixes, always in the same order.
 * (Jena's own writer fails on triple terms and follows the order of hash maps.)
 */
final class JsonLdText {
  private final Prefixes prefixes;

  JsonLdText(Prefixes prefixes) {
    this.prefixes = prefixes;
  }

  /** Writes data of the RDF 1.1 profile. */
  void write(SortedData data, OutputStream out) throws IOException {
    DefaultIndenter indenter = new DefaultIndenter(" ", "\n");
    DefaultPrettyPrinter pretty =
        new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
    try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      json.setPrettyPrinter(pretty);
      json.writeStartObject();
      context(json);
      json.writeArrayFieldStart("@graph");
      for (var graph : data.graphs().entrySet()) {
        if (Quad.isDefaultGraph(graph.getKey())) {
          nodes(json, graph.getValue());
        } else {
          json.writeStartObject();
          json.writeStringField("@id", id(graph.getKey()));
          json.writeArrayFieldStart("@graph");
          nodes(json, graph.getValue());
          json.writeEndArray();
          json.writeEndObject();
        }
      }
      json.writeEndArray();
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  private void context(JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("@context");
    for (Map.Entry<String, String> entry : prefixes.namespaces().entrySet()) {
      if (isPrefix(entry.getValue())) {
        json.writeStringField(entry.getKey(), entry.getValue());
      }
    }
    json.writeEndObject();
  }

  /** JSON-LD takes a simple term as a prefix only if its IRI ends in a delimiter. */
  private static boolean isPrefix(String namespace) {
    return namespace.endsWith("/") || namespace.endsWith("#");
  }

  private void nodes(JsonGenerator json, SortedMap<Node, SortedMap<Node, SortedSet<Node>>> graph)
      throws IOException {
    for (var node : graph.entrySet()) {
      json.writeStartObject();
      json.writeStringField("@id", id(node.getKey()));
      for (var property : node.getValue().entrySet()) {
        boolean type = property.getKey().equals(Reused.RDF_TYPE);
        json.writeArrayFieldStart(type ? "@type" : name(property.getKey().getURI()));
        for (Node value : property.getValue()) {
          if (type) {
            json.writeString(value.isURI() ? name(value.getURI()) : id(value));
          } else {
            value(json, value);
          }
        }
        json.writeEndArray();
      }
      json.writeEndObject();
    }
  }

  private void value(JsonGenerator json, Node value) throws IOException {
    json.writeStartObject();
    if (!value.isLiteral()) {
      json.writeStringField("@id", id(value));
    } else {
      json.writeStringField("@value", value.getLiteralLexicalForm());
      if (!value.getLiteralLanguage().isEmpty()) {
        json.writeStringField("@language", value.getLiteralLanguage());
      } else if (!XSDDatatype.XSDstring.getURI().equals(value.getLiteralDatatypeURI())) {
        json.writeStringField("@type", name(value.getLiteralDatatypeURI()));
      }
    }
    json.writeEndObject();
  }

  private static String id(Node node) {
    return node.isURI() ? node.getURI() : NQuads.term(node);
  }

  private String name(String iri) {
    return prefixes.shorten(iri).filter(name -> isPrefix(namespace(name))).orElse(iri);
  }

  private String namespace(String name) {
    return prefixes.namespaces().getOrDefault(name.substring(0, name.indexOf(':')), "");
  }
}
