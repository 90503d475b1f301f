package org.claimtrace.rdf;

import java.util.Optional;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.claimtrace.model.claim.Datatype;

/** The model's datatypes as those of XML Schema. */
final class Datatypes {
  private Datatypes() {}

  static RDFDatatype of(Datatype type) {
    return switch (type) {
      case STRING -> XSDDatatype.XSDstring;
      case INTEGER -> XSDDatatype.XSDinteger;
      case DECIMAL -> XSDDatatype.XSDdecimal;
      case G_YEAR -> XSDDatatype.XSDgYear;
    };
  }

  /** The model's datatype with an IRI, if it has one. */
  static Optional<Datatype> of(String iri) {
    for (Datatype type : Datatype.values()) {
      if (of(type).getURI().equals(iri)) {
        return Optional.of(type);
      }
    }
    return Optional.empty();
  }

  /** A literal; a value that its type does not have is a bug of whoever made it. */
  static Node literal(String lexical, Datatype type) {
    RDFDatatype datatype = of(type);
    if (!datatype.isValid(lexical)) {
      throw new IllegalArgumentException("no " + datatype.getURI() + ": '" + lexical + "'");
    }
    return NodeFactory.createLiteralDT(lexical, datatype);
  }

  static Node string(String value) {
    return NodeFactory.createLiteralString(value);
  }

  static Node integer(int value) {
    return NodeFactory.createLiteralDT(Integer.toString(value), XSDDatatype.XSDinteger);
  }

  static Node bool(boolean value) {
    return NodeFactory.createLiteralDT(Boolean.toString(value), XSDDatatype.XSDboolean);
  }
}
