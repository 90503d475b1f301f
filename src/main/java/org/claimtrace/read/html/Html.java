package org.claimtrace.read.html;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.claimtrace.read.format.Format;
import org.claimtrace.read.format.Input;
import org.claimtrace.read.format.Layout;
import org.claimtrace.read.html.page.Addresses;
import org.claimtrace.read.html.page.MainPart;
import org.claimtrace.read.html.page.MetaRecord;
import org.claimtrace.read.html.page.PageCharset;
import org.claimtrace.read.html.page.Survey;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Web pages. The document's text is that of the page's article as a reader sees it, without menus,
 * banners and scripts. Nothing is fetched and nothing is run.
 */
public final class Html implements Format {
  @Override
  public Set<String> extensions() {
    return Set.of(".html", ".htm", ".xhtml");
  }

  @Override
  public String mediaType() {
    return "text/html";
  }

  @Override
  public Layout read(Input input) {
    String source = PageCharset.decode(input);
    Document page = parser().parseInput(source, "");
    Survey survey = Survey.of(page, input.place());
    MainPart part = MainPart.of(page, survey);
    PageWalk walk = new PageWalk(part, Addresses.of(page), source);
    title(page, part).ifPresent(walk::title);
    walk.walk();
    Sheet sheet = walk.sheet();
    String text = sheet.text();
    PipeRows rows = new PipeRows(text, walk.pieces().pieces(), walk.pieces().rows());
    rows.find();
    return new Layout(
        text,
        walk.pieces().holdsArticle() ? rows.pieces() : List.of(),
        walk.pieces().links(),
        rows.rows(),
        MetaRecord.of(page, survey),
        Optional.empty(),
        Optional.of(sheet.origin(source)),
        List.of());
  }

  /** One level more than is allowed, so that deeper pages show. */
  private static Parser parser() {
    return Parser.htmlParser().setTrackPosition(true).setMaxDepth(Survey.DEEPEST + 10);
  }

  /** A title that stands outside of the article: its heading, else the name of the page. */
  private static Optional<Element> title(Document page, MainPart part) {
    if (part.title().isEmpty()) {
      return Optional.ofNullable(page.head().selectFirst("title"));
    }
    Element h1 = part.title().get();
    boolean inside = h1.parents().contains(part.root());
    return inside ? Optional.empty() : Optional.of(h1);
  }
}
