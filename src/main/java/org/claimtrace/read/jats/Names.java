package org.claimtrace.read.jats;

import java.util.Set;

/** What the tag set's elements are to the text. Any that is not named here is words. */
final class Names {
  /** Not shown, or shown as a picture. */
  static final Set<String> HIDDEN =
      Set.of(
          "graphic",
          "inline-graphic",
          "object-id",
          "permissions",
          "alt-text",
          "long-desc",
          "sec-meta",
          "index-term",
          "processing-meta",
          "colgroup",
          "col",
          "sub-article",
          "response",
          "annotation");

  /** Blocks that cut the paragraph that they stand in. */
  static final Set<String> BLOCKS =
      Set.of(
          "sec",
          "app",
          "app-group",
          "ack",
          "glossary",
          "notes",
          "bio",
          "p",
          "list",
          "list-item",
          "def-list",
          "def-item",
          "disp-quote",
          "statement",
          "verse-group",
          "verse-line",
          "speech",
          "preformat",
          "code",
          "fn-group",
          "ref-list",
          "question-wrap",
          "question",
          "answer-set",
          "answer",
          "explanation",
          "table",
          "table-wrap-foot",
          "attrib",
          "title",
          "label");

  /** Blocks that wait until the paragraph that they stand in has ended. */
  static final Set<String> FLOATS =
      Set.of(
          "fig",
          "fig-group",
          "table-wrap",
          "table-wrap-group",
          "supplementary-material",
          "media",
          "boxed-text",
          "chem-struct-wrap",
          "fn");

  /** Parts of an article that open a section if they have a title. */
  static final Set<String> SECTIONS =
      Set.of(
          "sec",
          "app",
          "app-group",
          "ack",
          "glossary",
          "notes",
          "bio",
          "fn-group",
          "abstract",
          "trans-abstract",
          "ref-list");

  private Names() {}
}
