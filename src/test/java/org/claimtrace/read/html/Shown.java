package org.claimtrace.read.html;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimtrace.model.Span;
import org.claimtrace.model.article.Document;
import org.claimtrace.read.Articles;
import org.claimtrace.read.ReadResult;

/** Web pages of tests, read and shown as lines. */
final class Shown {
  private Shown() {}

  static ReadResult result(String page) {
    return result(page.getBytes(StandardCharsets.UTF_8));
  }

  static ReadResult result(byte[] page) {
    return Articles.read("page.html", page, Optional.empty());
  }

  static Document page(String page) {
    return result(page).document();
  }

  static Document body(String body) {
    return page("<!DOCTYPE html><title>T</title><body><h1>A page</h1>" + body);
  }

  /** Each block below the title as {@code KIND section text}; line breaks inside as ⏎. */
  static List<String> blocks(Document document) {
    return document.blocks().stream()
        .map(b -> b.kind() + " " + b.section() + " " + text(document, b.span()))
        .toList();
  }

  /** Each marker as {@code text→keys}. */
  static List<String> markers(Document document) {
    return document.markers().stream()
        .map(m -> text(document, m.span()) + "→" + String.join(",", m.keys()))
        .toList();
  }

  /** Each reference as {@code key: text}, with what identifies it. */
  static List<String> references(Document document) {
    return document.references().stream()
        .map(
            r ->
                r.key()
                    + ": "
                    + r.text()
                    + r.pmid().map(pmid -> " pmid " + pmid).orElse("")
                    + r.doi().map(doi -> " doi " + doi).orElse(""))
        .toList();
  }

  /** Each row as its cells, each with its headers: {@code 7.5 <Hours, Tea>}. */
  static List<String> rows(Document document) {
    return document.rows().stream()
        .map(
            row ->
                String.join(
                    " ¦ ",
                    row.cells().stream()
                        .map(
                            cell ->
                                text(document, cell.span())
                                    + " <"
                                    + String.join(
                                        ", ",
                                        cell.headers().stream()
                                            .map(h -> text(document, h))
                                            .toList())
                                    + ">")
                        .toList()))
        .toList();
  }

  static List<String> all(Document document) {
    List<String> lines = new ArrayList<>(blocks(document));
    markers(document).forEach(m -> lines.add("cites " + m));
    references(document).forEach(r -> lines.add("reference " + r));
    rows(document).forEach(r -> lines.add("row " + r));
    return lines;
  }

  private static String text(Document document, Span span) {
    return document.text().slice(span).replace('\n', '⏎');
  }
}
