package org.claimtrace.rdf;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Terms of other people's vocabularies that the graph uses, each named with its prefix. */
public final class Reused {
  public static final Node OA_TEXT_POSITION_SELECTOR =
      NodeFactory.createURI("http://www.w3.org/ns/oa#TextPositionSelector");
  public static final Node OA_TEXT_QUOTE_SELECTOR =
      NodeFactory.createURI("http://www.w3.org/ns/oa#TextQuoteSelector");
  public static final Node OA_HAS_SOURCE =
      NodeFactory.createURI("http://www.w3.org/ns/oa#hasSource");
  public static final Node OA_HAS_SELECTOR =
      NodeFactory.createURI("http://www.w3.org/ns/oa#hasSelector");
  public static final Node OA_START = NodeFactory.createURI("http://www.w3.org/ns/oa#start");
  public static final Node OA_END = NodeFactory.createURI("http://www.w3.org/ns/oa#end");
  public static final Node OA_EXACT = NodeFactory.createURI("http://www.w3.org/ns/oa#exact");
  public static final Node OA_PREFIX = NodeFactory.createURI("http://www.w3.org/ns/oa#prefix");
  public static final Node OA_SUFFIX = NodeFactory.createURI("http://www.w3.org/ns/oa#suffix");

  public static final Node DCTERMS_LANGUAGE =
      NodeFactory.createURI("http://purl.org/dc/terms/language");
  public static final Node DCTERMS_LICENSE =
      NodeFactory.createURI("http://purl.org/dc/terms/license");
  public static final Node DCTERMS_RIGHTS =
      NodeFactory.createURI("http://purl.org/dc/terms/rights");
  public static final Node DCTERMS_TITLE = NodeFactory.createURI("http://purl.org/dc/terms/title");
  public static final Node DCTERMS_FORMAT =
      NodeFactory.createURI("http://purl.org/dc/terms/format");
  public static final Node DCTERMS_IDENTIFIER =
      NodeFactory.createURI("http://purl.org/dc/terms/identifier");
  public static final Node DCTERMS_ISSUED =
      NodeFactory.createURI("http://purl.org/dc/terms/issued");

  public static final Node PROV_WAS_GENERATED_BY =
      NodeFactory.createURI("http://www.w3.org/ns/prov#wasGeneratedBy");
  public static final Node PROV_WAS_REVISION_OF =
      NodeFactory.createURI("http://www.w3.org/ns/prov#wasRevisionOf");

  public static final Node CITO_CITES_AS_EVIDENCE =
      NodeFactory.createURI("http://purl.org/spar/cito/citesAsEvidence");

  public static final Node FABIO_WORK = NodeFactory.createURI("http://purl.org/spar/fabio/Work");

  public static final Node SCHEMA_ARTICLE = NodeFactory.createURI("https://schema.org/Article");

  public static final Node BIBO_PMID = NodeFactory.createURI("http://purl.org/ontology/bibo/pmid");
  public static final Node BIBO_DOI = NodeFactory.createURI("http://purl.org/ontology/bibo/doi");

  public static final Node RDFS_LABEL =
      NodeFactory.createURI("http://www.w3.org/2000/01/rdf-schema#label");
  public static final Node RDFS_DOMAIN =
      NodeFactory.createURI("http://www.w3.org/2000/01/rdf-schema#domain");
  public static final Node RDFS_RANGE =
      NodeFactory.createURI("http://www.w3.org/2000/01/rdf-schema#range");
  public static final Node RDFS_SUB_CLASS_OF =
      NodeFactory.createURI("http://www.w3.org/2000/01/rdf-schema#subClassOf");
  public static final Node RDFS_SUB_PROPERTY_OF =
      NodeFactory.createURI("http://www.w3.org/2000/01/rdf-schema#subPropertyOf");

  public static final Node SKOS_CONCEPT =
      NodeFactory.createURI("http://www.w3.org/2004/02/skos/core#Concept");
  public static final Node SKOS_PREF_LABEL =
      NodeFactory.createURI("http://www.w3.org/2004/02/skos/core#prefLabel");
  public static final Node SKOS_ALT_LABEL =
      NodeFactory.createURI("http://www.w3.org/2004/02/skos/core#altLabel");
  public static final Node SKOS_HIDDEN_LABEL =
      NodeFactory.createURI("http://www.w3.org/2004/02/skos/core#hiddenLabel");
  public static final Node SKOS_BROADER =
      NodeFactory.createURI("http://www.w3.org/2004/02/skos/core#broader");
  public static final Node SKOS_EXACT_MATCH =
      NodeFactory.createURI("http://www.w3.org/2004/02/skos/core#exactMatch");
  public static final Node SKOS_IN_SCHEME =
      NodeFactory.createURI("http://www.w3.org/2004/02/skos/core#inScheme");
  public static final Node SKOS_DEFINITION =
      NodeFactory.createURI("http://www.w3.org/2004/02/skos/core#definition");
  public static final Node SKOS_EXAMPLE =
      NodeFactory.createURI("http://www.w3.org/2004/02/skos/core#example");

  public static final Node RDF_TYPE =
      NodeFactory.createURI("http://www.w3.org/1999/02/22-rdf-syntax-ns#type");
  public static final Node RDF_SUBJECT =
      NodeFactory.createURI("http://www.w3.org/1999/02/22-rdf-syntax-ns#subject");
  public static final Node RDF_PREDICATE =
      NodeFactory.createURI("http://www.w3.org/1999/02/22-rdf-syntax-ns#predicate");
  public static final Node RDF_OBJECT =
      NodeFactory.createURI("http://www.w3.org/1999/02/22-rdf-syntax-ns#object");
  public static final Node RDF_VALUE =
      NodeFactory.createURI("http://www.w3.org/1999/02/22-rdf-syntax-ns#value");
  public static final Node RDF_REIFIES =
      NodeFactory.createURI("http://www.w3.org/1999/02/22-rdf-syntax-ns#reifies");

  private Reused() {}
}
