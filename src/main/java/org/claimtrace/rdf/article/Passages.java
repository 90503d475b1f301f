package org.claimtrace.rdf.article;

import org.apache.jena.graph.Node;
import org.claimtrace.model.SourceText;
import org.claimtrace.model.Span;
import org.claimtrace.model.article.Document;
import org.claimtrace.rdf.Ct;
import org.claimtrace.rdf.Reused;

/**
 * Passages with their selectors. A passage's selector holds the words and 32 code points on either
 * side (Web Annotation Data Model, sections 4.2.4 and 4.2.5); a mention's only the position.
 */
final class Passages {
  private static final int CONTEXT = 32;
  private final TripleSink sink;
  private final Document document;

  Passages(TripleSink sink, Document document) {
    this.sink = sink;
    this.document = document;
  }

  /** A passage of a class, with its selector; the same span is always the same node. */
  Node passage(Span span, Node type) {
    Node passage = located(span, type);
    sink.add(passage, Reused.OA_HAS_SOURCE, sink.iris().article(document.id()));
    Node selector = sink.iris().selector(document.id(), span);
    SourceText text = document.text();
    sink.type(selector, Reused.OA_TEXT_QUOTE_SELECTOR);
    sink.add(selector, Reused.OA_EXACT, text.slice(span));
    sink.add(selector, Reused.OA_PREFIX, text.slice(before(span)));
    sink.add(selector, Reused.OA_SUFFIX, text.slice(after(span, text.length())));
    return passage;
  }

  /** The place of a mention. */
  Node mention(Span span) {
    return located(span, Ct.MENTION);
  }

  static Span before(Span span) {
    return new Span(Math.max(0, span.start() - CONTEXT), span.start());
  }

  static Span after(Span span, int length) {
    return new Span(span.end(), Math.min(length, span.end() + CONTEXT));
  }

  private Node located(Span span, Node type) {
    Node passage = sink.iris().passage(document.id(), span);
    Node selector = sink.iris().selector(document.id(), span);
    sink.type(passage, type);
    sink.add(passage, Ct.IN_ARTICLE, sink.iris().article(document.id()));
    sink.add(passage, Reused.OA_HAS_SELECTOR, selector);
    sink.type(selector, Reused.OA_TEXT_POSITION_SELECTOR);
    sink.add(selector, Reused.OA_START, span.start());
    sink.add(selector, Reused.OA_END, span.end());
    return passage;
  }
}
