package org.claimtrace.query.catalogue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.claimtrace.model.Slug;
import org.claimtrace.query.PrefixTable;

/** Reads what a person writes for a parameter as an RDF term. */
final class Values {
  /** RFC 3987's shape: a scheme, then none of the characters that SPARQL's IRIREF refuses. */
  private static final Pattern IRI =
      Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:[^\\x00-\\x20<>\"{}|^`\\\\]+");

  private static final Pattern INTEGER = Pattern.compile("[+-]?[0-9]{1,400}");
  private static final Pattern DECIMAL = Pattern.compile("[+-]?[0-9]{1,400}([.][0-9]{1,400})?");
  private static final Pattern TIER = Pattern.compile("[a-z][a-z-]*");
  private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
  private static final Pattern WEB = Pattern.compile("(?i)(https?|urn):.*");

  private Values() {}

  /**
   * Reads a value.
   *
   * @param type what it must be
   * @param text as written
   * @param prefixes for CURIEs and for the house's own names
   * @return the term; empty if the text is not of that type
   */
  static Optional<Node> read(ParameterType type, String text, PrefixTable prefixes) {
    return switch (type) {
      case STRING -> Optional.of(NodeFactory.createLiteralString(text));
      case IRI -> iri(text, prefixes);
      case INTEGER ->
          matched(INTEGER, text).map(t -> new BigInteger(t).toString()).map(Values::integer);
      case DECIMAL ->
          matched(DECIMAL, text).map(t -> new BigDecimal(t).toPlainString()).map(Values::decimal);
      case BOOLEAN ->
          text.equals("true") || text.equals("false")
              ? Optional.of(NodeFactory.createLiteralDT(text, XSDDatatype.XSDboolean))
              : Optional.empty();
      case CONCEPT -> named(text, prefixes).or(() -> concept(text, prefixes));
      case TIER ->
          matched(TIER, text)
              .flatMap(t -> iriNode(prefixes.namespace("tier") + t))
              .or(() -> named(text, prefixes));
      case CLAIM ->
          matched(HASH, text)
              .flatMap(t -> iriNode(prefixes.namespace("id") + "claim/" + t))
              .or(() -> named(text, prefixes));
    };
  }

  private static Node integer(String text) {
    return NodeFactory.createLiteralDT(text, XSDDatatype.XSDinteger);
  }

  private static Node decimal(String text) {
    return NodeFactory.createLiteralDT(text, XSDDatatype.XSDdecimal);
  }

  private static Optional<String> matched(Pattern pattern, String text) {
    return Optional.of(text).filter(t -> pattern.matcher(t).matches());
  }

  private static Optional<Node> iri(String text, PrefixTable prefixes) {
    return named(text, prefixes).or(() -> iriNode(text));
  }

  /** What says of itself that it is an IRI; a label with a colon in it does not. */
  private static Optional<Node> named(String text, PrefixTable prefixes) {
    if (text.startsWith("<") && text.endsWith(">")) {
      return iriNode(text.substring(1, text.length() - 1));
    }
    if (WEB.matcher(text).matches()) {
      return iriNode(text);
    }
    return prefixes.expand(text).flatMap(Values::iriNode);
  }

  private static Optional<Node> iriNode(String iri) {
    return matched(IRI, iri).map(NodeFactory::createURI);
  }

  private static Optional<Node> concept(String label, PrefixTable prefixes) {
    return label.isBlank() || label.startsWith("<")
        ? Optional.empty()
        : iriNode(prefixes.namespace("concept") + Slug.of(label.strip()));
  }
}
