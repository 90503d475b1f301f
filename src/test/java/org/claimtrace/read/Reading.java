package org.claimtrace.read;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.claimtrace.model.article.Document;

/** Reads texts of tests, and shows documents as lines. */
final class Reading {
  private Reading() {}

  static Document text(String text) {
    return result("a.txt", text).document();
  }

  static Document markdown(String text) {
    return result("a.md", text).document();
  }

  static ReadResult result(String name, String text) {
    return Articles.read(name, text.getBytes(StandardCharsets.UTF_8), Optional.empty());
  }

  /** Each block as {@code kind section text}; line ends inside as ⏎. */
  static List<String> blocks(Document document) {
    return document.blocks().stream()
        .map(
            block ->
                block.kind()
                    + " "
                    + block.section()
                    + " "
                    + document.text().slice(block.span()).replace("\r\n", "⏎").replace('\n', '⏎'))
        .toList();
  }

  static List<String> sentences(Document document) {
    return document.sentences().stream().map(document::textOf).toList();
  }

  /** Each section as {@code index<parent level title}. */
  static List<String> sections(Document document) {
    return document.sections().stream()
        .map(s -> s.index() + "<" + s.parent() + " " + s.level() + " " + s.title())
        .toList();
  }
}
