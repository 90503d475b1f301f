package org.claimtrace.rdf.article;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.claimtrace.model.Sha256;
import org.claimtrace.model.article.Block;
import org.claimtrace.model.article.CitationMarker;
import org.claimtrace.model.article.Document;
import org.claimtrace.model.article.Reference;
import org.claimtrace.model.article.Section;
import org.claimtrace.model.article.Sentence;
import org.claimtrace.model.claim.Extraction;
import org.claimtrace.model.claim.Silent;
import org.claimtrace.model.work.Publication;
import org.claimtrace.rdf.BuildInfo;
import org.claimtrace.rdf.Ct;
import org.claimtrace.rdf.Literals;
import org.claimtrace.rdf.Reused;

/** The article itself: text and hashes, sections, sentences, citations, references. */
final class ArticleTriples {
  private static final Pattern LICENSE_IRI =
      Pattern.compile("https?://[\\w.-]{1,200}(?:/[\\w./~%+-]{0,300})?+");

  private final TripleSink sink;
  private final Passages passages;
  private final Works works;

  ArticleTriples(TripleSink sink, Passages passages, Works works) {
    this.sink = sink;
    this.passages = passages;
    this.works = works;
  }

  void add(Extraction extraction, BuildInfo build) {
    Document document = extraction.document();
    Node article = sink.iris().article(document.id());
    addArticle(document, article);
    addBuild(build, article);
    for (Section section : document.sections()) {
      addSection(document, section, article);
    }
    for (Sentence sentence : document.sentences()) {
      addSentence(document, sentence);
    }
    for (Silent silent : extraction.silents()) {
      Node sentence = sink.iris().passage(document.id(), silent.sentence().span());
      sink.add(sentence, Ct.SILENT_BECAUSE, Ct.of(silent.reason()));
    }
    int index = 0;
    for (Reference reference : extraction.references()) {
      addReference(document, reference, index++, article);
    }
    Set<String> keys =
        extraction.references().stream().map(Reference::key).collect(Collectors.toSet());
    for (CitationMarker marker : document.markers()) {
      addMarker(document, marker, keys);
    }
  }

  private void addArticle(Document document, Node article) {
    sink.type(article, Ct.ARTICLE);
    sink.type(article, Reused.SCHEMA_ARTICLE);
    sink.add(article, Reused.DCTERMS_IDENTIFIER, document.id().value());
    sink.add(article, Reused.DCTERMS_TITLE, document.title());
    sink.add(article, Reused.DCTERMS_FORMAT, document.source().mediaType());
    sink.add(article, Ct.SOURCE_NAME, document.source().name());
    sink.add(article, Ct.SOURCE_SHA256, document.source().sha256());
    sink.add(article, Ct.TEXT_SHA256, Sha256.of(document.text().value()));
    sink.add(article, Ct.TEXT, document.text().value());
    addPublication(document.publication(), article);
  }

  private void addPublication(Publication publication, Node article) {
    sink.add(article, Reused.DCTERMS_LANGUAGE, publication.language());
    sink.add(article, Ct.PUBLISHER_NAME, publication.publisher());
    publication.license().ifPresent(terms -> addLicense(article, terms));
    works
        .of(ReferenceGraph.asReference(publication.work()))
        .ifPresent(work -> sink.add(article, Ct.PUBLISHED_AS, work));
  }

  /** An address is one; words about rights are words. */
  private void addLicense(Node article, String terms) {
    if (LICENSE_IRI.matcher(terms).matches()) {
      sink.add(article, Reused.DCTERMS_LICENSE, NodeFactory.createURI(terms));
    } else {
      sink.add(article, Reused.DCTERMS_RIGHTS, terms);
    }
  }

  private void addBuild(BuildInfo build, Node article) {
    Node node = sink.iris().build(build);
    sink.add(article, Ct.BUILT_WITH, node);
    sink.type(node, Ct.BUILD);
    sink.add(node, Ct.TOOL_VERSION, build.toolVersion());
    sink.add(node, Ct.KNOWLEDGE_SHA256, build.knowledgeSha256());
  }

  private void addSection(Document document, Section section, Node article) {
    Node node = sink.iris().section(document.id(), section.index());
    sink.type(node, Ct.SECTION_CLASS);
    sink.add(node, Ct.IN_ARTICLE, article);
    sink.add(node, Ct.INDEX, section.index());
    sink.add(node, Ct.LEVEL, section.level());
    sink.add(node, Reused.DCTERMS_TITLE, section.title());
    if (section.parent() != section.index()) {
      sink.add(node, Ct.PARENT_SECTION, sink.iris().section(document.id(), section.parent()));
    }
  }

  private void addSentence(Document document, Sentence sentence) {
    Node node = passages.passage(sentence.span(), Ct.SENTENCE);
    Block block = document.blocks().get(sentence.block());
    sink.add(node, Ct.INDEX, sentence.index());
    sink.add(node, Ct.SECTION, sink.iris().section(document.id(), sentence.section()));
    sink.add(node, Ct.BLOCK, block.index());
    sink.add(node, Ct.BLOCK_KIND, Ct.of(block.kind()));
  }

  private void addReference(Document document, Reference reference, int index, Node article) {
    Node node = sink.iris().reference(document.id(), reference.key());
    sink.type(node, Ct.REFERENCE_CLASS);
    sink.add(node, Ct.IN_ARTICLE, article);
    sink.add(node, Ct.INDEX, index);
    sink.add(node, Ct.KEY, reference.key());
    sink.add(node, Ct.CURATED, Literals.bool(reference.curated()));
    for (String key : reference.studyKeys()) {
      sink.add(node, Ct.STUDY_KEY, key);
    }
    if (!reference.text().isEmpty()) {
      sink.add(node, Ct.QUOTE, reference.text());
    }
    WorkTriples.describe(sink, node, reference);
    works.of(reference).ifPresent(work -> sink.add(node, Ct.IDENTIFIED_AS, work));
  }

  private void addMarker(Document document, CitationMarker marker, Set<String> known) {
    Node node = passages.passage(marker.span(), Ct.CITATION_MARKER);
    for (String key : marker.keys()) {
      // a key that no reference answers to is what an audit looks for: said, but leading nowhere
      sink.add(node, Ct.KEY, key);
      if (known.contains(key)) {
        sink.add(node, Ct.REFERS_TO, sink.iris().reference(document.id(), key));
      }
    }
  }
}
