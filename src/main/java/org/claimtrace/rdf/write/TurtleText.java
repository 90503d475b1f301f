package org.claimtrace.rdf.write;

import java.io.IOException;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.claimtrace.rdf.Prefixes;
import org.claimtrace.rdf.Reused;

/** Turtle and TriG (RDF 1.2) for people: one block for each subject, always in the same order. */
final class TurtleText {
  private static final Pattern INTEGER = Pattern.compile("[+-]?[0-9]+");
  private final Prefixes prefixes;
  private final SortedMap<String, String> used = new TreeMap<>();

  TurtleText(Prefixes prefixes) {
    this.prefixes = prefixes;
  }

  /** One graph without its name. */
  void turtle(SortedData data, Appendable out) throws IOException {
    StringBuilder body = new StringBuilder();
    for (var graph : data.graphs().values()) {
      blocks(body, graph, "");
    }
    finish(body, out);
  }

  /** All graphs with their names. */
  void trig(SortedData data, Appendable out) throws IOException {
    StringBuilder body = new StringBuilder();
    for (var graph : data.graphs().entrySet()) {
      if (org.apache.jena.sparql.core.Quad.isDefaultGraph(graph.getKey())) {
        blocks(body, graph.getValue(), "");
      } else {
        term(body, graph.getKey());
        body.append(" {\n");
        blocks(body, graph.getValue(), "  ");
        body.append("}\n\n");
      }
    }
    finish(body, out);
  }

  private void finish(StringBuilder body, Appendable out) throws IOException {
    for (Map.Entry<String, String> entry : used.entrySet()) {
      out.append("@prefix ").append(entry.getKey()).append(": <");
      out.append(entry.getValue()).append("> .\n");
    }
    out.append(used.isEmpty() ? "" : "\n").append(body.toString().stripTrailing());
    out.append(body.length() == 0 ? "" : "\n");
  }

  private void blocks(
      StringBuilder out, SortedMap<Node, SortedMap<Node, SortedSet<Node>>> graph, String indent) {
    for (var block : graph.entrySet()) {
      out.append(indent);
      term(out, block.getKey());
      String end = "";
      for (var property : block.getValue().entrySet()) {
        out.append(end).append(end.isEmpty() ? " " : "\n  " + indent);
        predicate(out, property.getKey());
        String comma = " ";
        for (Node object : property.getValue()) {
          out.append(comma);
          term(out, object);
          comma = ", ";
        }
        end = " ;";
      }
      out.append(" .\n\n");
    }
  }

  private void predicate(StringBuilder out, Node predicate) {
    if (predicate.equals(Reused.RDF_TYPE)) {
      out.append('a');
    } else {
      term(out, predicate);
    }
  }

  private void term(StringBuilder out, Node term) {
    if (term.isURI()) {
      out.append(iri(term.getURI()));
    } else if (term.isTripleTerm()) {
      Triple triple = term.getTriple();
      out.append("<<( ");
      term(out, triple.getSubject());
      out.append(' ');
      term(out, triple.getPredicate());
      out.append(' ');
      term(out, triple.getObject());
      out.append(" )>>");
    } else if (term.isLiteral()) {
      literal(out, term);
    } else {
      CanonicalTerm.append(out, term);
    }
  }

  private void literal(StringBuilder out, Node term) {
    String type = term.getLiteralDatatypeURI();
    String value = term.getLiteralLexicalForm();
    boolean bare =
        (type.equals(XSDDatatype.XSDinteger.getURI()) && INTEGER.matcher(value).matches())
            || (type.equals(XSDDatatype.XSDboolean.getURI())
                && (value.equals("true") || value.equals("false")));
    if (bare) {
      out.append(value);
    } else if (term.getLiteralLanguage().isEmpty()
        && !type.equals(XSDDatatype.XSDstring.getURI())) {
      out.append('"');
      CanonicalTerm.appendEscaped(out, value);
      out.append("\"^^").append(iri(type));
    } else {
      CanonicalTerm.append(out, term);
    }
  }

  private String iri(String iri) {
    return prefixes
        .shorten(iri)
        .map(
            name -> {
              String prefix = name.substring(0, name.indexOf(':'));
              used.putIfAbsent(
                  prefix, iri.substring(0, iri.length() - name.length() + prefix.length() + 1));
              return name;
            })
        .orElseGet(
            () -> {
              StringBuilder out = new StringBuilder();
              CanonicalTerm.append(out, org.apache.jena.graph.NodeFactory.createURI(iri));
              return out.toString();
            });
  }
}
