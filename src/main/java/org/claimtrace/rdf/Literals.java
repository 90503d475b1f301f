package org.claimtrace.rdf;

import java.util.Optional;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.claimtrace.model.claim.Datatype;

/** Values as RDF literals, with the datatypes of XML Schema. */
public final class Literals {
  private Literals() {}

  /**
   * A value of one of the model's datatypes.
   *
   * @param lexical its lexical form, kept as it is
   * @param type its type
   * @return the literal
   * @throws IllegalArgumentException if the type has no such value
   */
  public static Node of(String lexical, Datatype type) {
    RDFDatatype datatype = datatype(type);
    if (!datatype.isValid(lexical)) {
      throw new IllegalArgumentException("no " + datatype.getURI() + ": '" + lexical + "'");
    }
    return NodeFactory.createLiteralDT(lexical, datatype);
  }

  /**
   * A text.
   *
   * @param value the text
   * @return the literal
   */
  public static Node string(String value) {
    return NodeFactory.createLiteralString(value);
  }

  /**
   * A whole number.
   *
   * @param value the number
   * @return the literal
   */
  public static Node integer(int value) {
    return NodeFactory.createLiteralDT(Integer.toString(value), XSDDatatype.XSDinteger);
  }

  /**
   * A truth value.
   *
   * @param value true or false
   * @return the literal
   */
  public static Node bool(boolean value) {
    return NodeFactory.createLiteralDT(Boolean.toString(value), XSDDatatype.XSDboolean);
  }

  /**
   * A day.
   *
   * @param iso as {@code 2026-11-23}
   * @return the literal
   */
  public static Node date(String iso) {
    return NodeFactory.createLiteralDT(iso, XSDDatatype.XSDdate);
  }

  static RDFDatatype datatype(Datatype type) {
    return switch (type) {
      case STRING -> XSDDatatype.XSDstring;
      case INTEGER -> XSDDatatype.XSDinteger;
      case DECIMAL -> XSDDatatype.XSDdecimal;
      case G_YEAR -> XSDDatatype.XSDgYear;
    };
  }

  /** The model's datatype with an IRI, if it has one. */
  static Optional<Datatype> datatype(String iri) {
    for (Datatype type : Datatype.values()) {
      if (datatype(type).getURI().equals(iri)) {
        return Optional.of(type);
      }
    }
    return Optional.empty();
  }
}
