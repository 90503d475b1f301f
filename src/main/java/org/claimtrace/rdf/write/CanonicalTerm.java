package org.claimtrace.rdf.write;

import java.util.Locale;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.TextDirection;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;

/**
 * RDF terms in the canonical form of RDF 1.2 N-Triples (W3C, section "A Canonical form of
 * N-Triples"): one way to write each character, upper-case hexadecimal, everything printable raw.
 */
final class CanonicalTerm {
  private static final String IRI_FORBIDDEN = "<>\"{}|^`\\";

  private CanonicalTerm() {}

  static void append(StringBuilder out, Node term) {
    if (term.isURI()) {
      appendIri(out, term.getURI());
    } else if (term.isLiteral()) {
      appendLiteral(out, term);
    } else if (term.isTripleTerm()) {
      appendTripleTerm(out, term.getTriple());
    } else if (term.isBlank()) {
      out.append("_:").append(NodeFmtLib.encodeBNodeLabel(term.getBlankNodeLabel()));
    } else {
      throw new IllegalArgumentException("no RDF term: " + term);
    }
  }

  private static void appendTripleTerm(StringBuilder out, Triple triple) {
    out.append("<<( ");
    append(out, triple.getSubject());
    out.append(' ');
    append(out, triple.getPredicate());
    out.append(' ');
    append(out, triple.getObject());
    out.append(" )>>");
  }

  private static void appendLiteral(StringBuilder out, Node term) {
    out.append('"');
    appendEscaped(out, term.getLiteralLexicalForm());
    out.append('"');
    String language = term.getLiteralLanguage();
    if (!language.isEmpty()) {
      out.append('@').append(language.toLowerCase(Locale.ROOT));
      TextDirection direction = term.getLiteralBaseDirection();
      if (direction != null) {
        out.append("--").append(direction.direction());
      }
    } else if (!XSDDatatype.XSDstring.getURI().equals(term.getLiteralDatatypeURI())) {
      out.append("^^");
      appendIri(out, term.getLiteralDatatypeURI());
    }
  }

  /** Nearly every IRI stands as it is, and is copied whole. */
  private static void appendIri(StringBuilder out, String iri) {
    out.append('<');
    int plain = 0;
    while (plain < iri.length() && !isForbidden(iri.charAt(plain))) {
      plain++;
    }
    if (plain == iri.length()) {
      out.append(iri);
    } else {
      iri.chars().forEach(c -> appendOfIri(out, (char) c));
    }
    out.append('>');
  }

  private static void appendOfIri(StringBuilder out, char c) {
    if (isForbidden(c)) {
      appendHex(out, c);
    } else {
      out.append(c);
    }
  }

  private static boolean isForbidden(char c) {
    return c <= 0x20 || (c < 0x80 && IRI_FORBIDDEN.indexOf(c) >= 0);
  }

  static void appendEscaped(StringBuilder out, String text) {
    int plain = 0;
    while (plain < text.length() && isPlain(text.charAt(plain))) {
      plain++;
    }
    if (plain == text.length()) {
      out.append(text);
      return;
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '\b' -> out.append("\\b");
        case '\t' -> out.append("\\t");
        case '\n' -> out.append("\\n");
        case '\f' -> out.append("\\f");
        case '\r' -> out.append("\\r");
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        default -> appendOther(out, c);
      }
    }
  }

  private static boolean isPlain(char c) {
    return c >= 0x20 && c < 0x7F ? c != '"' && c != '\\' : c > 0x7F && c < 0xFFFE;
  }

  /** Control characters, and the two that XML 1.1's Char leaves out, are written as numbers. */
  private static void appendOther(StringBuilder out, char c) {
    if (c < 0x20 || c == 0x7F || c >= 0xFFFE) {
      appendHex(out, c);
    } else {
      out.append(c);
    }
  }

  private static void appendHex(StringBuilder out, char c) {
    out.append(String.format(Locale.ROOT, "\\u%04X", (int) c));
  }
}
