package org.claimtrace.rdf;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.claimtrace.model.article.BlockKind;
import org.claimtrace.model.claim.Datatype;
import org.claimtrace.model.claim.Silent;

/**
 * The terms of {@code ontology/claimtrace.ttl} that Java writes by name; what each means stands
 * there. Claim predicates and kinds of concept are read from it instead ({@link Vocabulary}).
 */
public final class Ct {
  /** The namespace of the vocabulary. */
  public static final String NS = "https://w3id.org/claimtrace/ontology#";

  /** The namespace of the tiers of evidence. */
  public static final String TIER_NS = "https://w3id.org/claimtrace/tier/";

  /** The name of the ontology itself. */
  public static final String ONTOLOGY = "https://w3id.org/claimtrace/ontology";

  // classes
  public static final Node ARTICLE = term("Article");
  public static final Node SECTION_CLASS = term("Section");
  public static final Node PASSAGE = term("Passage");
  public static final Node SENTENCE = term("Sentence");
  public static final Node MENTION = term("Mention");
  public static final Node CITATION_MARKER = term("CitationMarker");
  public static final Node REFERENCE_CLASS = term("Reference");
  public static final Node BLOCK_KIND_CLASS = term("BlockKind");
  public static final Node SILENT_REASON = term("SilentReason");
  public static final Node BUILD = term("Build");
  public static final Node CLAIM = term("Claim");
  public static final Node PROPOSITION_CLASS = term("Proposition");
  public static final Node QUALIFIER_CLASS = term("Qualifier");
  public static final Node EVIDENCE_LINE_CLASS = term("EvidenceLine");
  public static final Node EXTRACTOR = term("Extractor");
  public static final Node ENTITY = term("Entity");
  public static final Node CONCEPT = term("Concept");
  public static final Node THING = term("Thing");
  public static final Node STUDY_CLASS = term("Study");
  public static final Node WORK = term("Work");
  public static final Node IDENTIFICATION_CLASS = term("Identification");
  public static final Node TIER = term("Tier");
  public static final Node POLARITY_CLASS = term("Polarity");
  public static final Node MODALITY_CLASS = term("Modality");
  public static final Node ROLE_CLASS = term("Role");
  public static final Node BASIS_CLASS = term("Basis");
  public static final Node DIRECTION_CLASS = term("Direction");
  public static final Node BAND_CLASS = term("Band");
  public static final Node REVIEW_STATUS_CLASS = term("ReviewStatus");
  public static final Node CLAIM_PREDICATE = term("ClaimPredicate");
  public static final Node SEMANTIC_TYPE = term("SemanticType");

  // properties
  public static final Node TEXT = term("text");
  public static final Node TEXT_SHA256 = term("textSha256");
  public static final Node SOURCE_SHA256 = term("sourceSha256");
  public static final Node SOURCE_NAME = term("sourceName");
  public static final Node BUILT_WITH = term("builtWith");
  public static final Node TOOL_VERSION = term("toolVersion");
  public static final Node KNOWLEDGE_SHA256 = term("knowledgeSha256");
  public static final Node IN_ARTICLE = term("inArticle");
  public static final Node SECTION = term("section");
  public static final Node PARENT_SECTION = term("parentSection");
  public static final Node LEVEL = term("level");
  public static final Node INDEX = term("index");
  public static final Node BLOCK = term("block");
  public static final Node BLOCK_KIND = term("blockKind");
  public static final Node SILENT_BECAUSE = term("silentBecause");
  public static final Node REFERS_TO = term("refersTo");
  public static final Node CURATED = term("curated");
  public static final Node AUTHOR_NAME = term("authorName");
  public static final Node FIRST_AUTHOR_NAME = term("firstAuthorName");
  public static final Node JOURNAL_NAME = term("journalName");
  public static final Node PROPOSITION = term("proposition");
  public static final Node POLARITY = term("polarity");
  public static final Node MODALITY = term("modality");
  public static final Node ROLE = term("role");
  public static final Node STATED_IN = term("statedIn");
  public static final Node QUOTED_AT = term("quotedAt");
  public static final Node QUOTE = term("quote");
  public static final Node OCCURRENCE = term("occurrence");
  public static final Node SUBJECT_TEXT = term("subjectText");
  public static final Node SUBJECT_AT = term("subjectAt");
  public static final Node SUBJECT_LABEL = term("subjectLabel");
  public static final Node TRIGGER_TEXT = term("triggerText");
  public static final Node TRIGGER_AT = term("triggerAt");
  public static final Node OBJECT_TEXT = term("objectText");
  public static final Node OBJECT_AT = term("objectAt");
  public static final Node OBJECT_LABEL = term("objectLabel");
  public static final Node QUALIFIER = term("qualifier");
  public static final Node KEY = term("key");
  public static final Node EVIDENCE_LINE = term("evidenceLine");
  public static final Node CITED_STUDY = term("citedStudy");
  public static final Node STUDY = term("study");
  public static final Node BASIS = term("basis");
  public static final Node DIRECTION = term("direction");
  public static final Node CLAIM_TIER = term("claimTier");
  public static final Node TIER_BASIS = term("tierBasis");
  public static final Node BAND = term("band");
  public static final Node REVIEW_STATUS = term("reviewStatus");
  public static final Node REVIEWED_BY = term("reviewedBy");
  public static final Node REVIEW_DATE = term("reviewDate");
  public static final Node REVIEW_NOTE = term("reviewNote");
  public static final Node UNLINKED = term("unlinked");
  public static final Node STUDY_KEY = term("studyKey");
  public static final Node IDENTIFIED_AS = term("identifiedAs");
  public static final Node IDENTIFICATION = term("identification");
  public static final Node REFERENCE = term("reference");
  public static final Node SAME_WORK_AS = term("sameWorkAs");
  public static final Node PUBLISHER_NAME = term("publisherName");
  public static final Node PUBLISHED_AS = term("publishedAs");
  public static final Node PUBLICATION_TYPE = term("publicationType");
  public static final Node SUBJECT_HEADING = term("subjectHeading");
  public static final Node DESIGN_FROM_METADATA = term("designFromMetadata");
  public static final Node TIER_FROM_METADATA = term("tierFromMetadata");
  public static final Node METADATA_BASIS = term("metadataBasis");
  public static final Node RETRACTED = term("retracted");
  public static final Node RETRACTED_BY = term("retractedBy");
  public static final Node CORRECTED_BY = term("correctedBy");
  public static final Node NOTICE = term("notice");
  public static final Node GROUP = term("group");
  public static final Node OBJECT_KIND = term("objectKind");
  public static final Node OBJECT_DATATYPE = term("objectDatatype");
  public static final Node RANK = term("rank");

  // individuals that no enum has
  public static final Node SUPPORTS = term("Supports");

  private Ct() {}

  /**
   * A term of the vocabulary.
   *
   * @param localName the part after the namespace
   * @return its IRI
   */
  public static Node term(String localName) {
    return NodeFactory.createURI(NS + localName);
  }

  /**
   * The individual of a closed list's member.
   *
   * @param constant of an enum of {@code model.claim}, or a {@link BlockKind}
   * @return its IRI
   */
  public static Node of(Enum<?> constant) {
    String name = CamelCase.upper(constant);
    if (constant instanceof Datatype) {
      throw new IllegalArgumentException("datatypes are XML Schema's: " + constant);
    }
    if (constant instanceof Silent.Reason) {
      return term("Silent" + name);
    }
    return term(constant instanceof BlockKind ? name + "Block" : name);
  }
}
