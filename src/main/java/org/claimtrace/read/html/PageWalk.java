package org.claimtrace.read.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Set;
import org.claimtrace.model.article.BlockKind;
import org.claimtrace.read.html.page.Addresses;
import org.claimtrace.read.html.page.Attributes;
import org.claimtrace.read.html.page.Clutter;
import org.claimtrace.read.html.page.MainPart;
import org.claimtrace.read.html.page.ReferenceMarks;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/** Walks over the article of a page and writes its text. */
final class PageWalk implements NodeFilter {
  private static final Set<String> BLOCKS =
      Set.of(
          "address",
          "article",
          "aside",
          "blockquote",
          "body",
          "caption",
          "center",
          "dd",
          "details",
          "dialog",
          "dir",
          "div",
          "dl",
          "dt",
          "fieldset",
          "figcaption",
          "figure",
          "footer",
          "form",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "header",
          "hgroup",
          "hr",
          "html",
          "legend",
          "li",
          "main",
          "menu",
          "nav",
          "ol",
          "p",
          "pre",
          "search",
          "section",
          "summary",
          "table",
          "tbody",
          "td",
          "tfoot",
          "th",
          "thead",
          "tr",
          "ul");

  private static final Map<String, Integer> HEADINGS =
      Map.of("h1", 1, "h2", 2, "h3", 3, "h4", 4, "h5", 5, "h6", 6);

  private final MainPart part;
  private final Addresses addresses;
  private final Sheet sheet;
  private final Draft draft;
  private final Pieces pieces;
  private final TextReader reader;
  private final LineStarts lines;
  private final Deque<Frame> frames = new ArrayDeque<>();
  private @Nullable TableRead table;

  PageWalk(MainPart part, Addresses addresses, String source) {
    this.part = part;
    this.addresses = addresses;
    this.sheet = new Sheet();
    this.draft = new Draft(sheet);
    this.pieces = new Pieces(sheet, draft);
    this.reader = new TextReader(source, sheet);
    this.lines = new LineStarts(source);
  }

  Sheet sheet() {
    return sheet;
  }

  Pieces pieces() {
    return pieces;
  }

  /** Writes the text of an element as a piece of its own, whatever is around it. */
  void title(Element element) {
    frames.push(Frame.outermost(element).heading(1, true));
    element.forEachNode(
        node -> {
          if (node instanceof TextNode text) {
            words(text);
          }
        });
    frames.pop();
    pieces.finish();
  }

  void walk() {
    frames.push(Frame.outermost(part.root()));
    part.root().filter(this);
    pieces.finish();
    frames.clear();
  }

  private Frame around() {
    return frames.element();
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      words(text);
    } else if (node instanceof Element element) {
      String name = element.normalName();
      if (Clutter.isNoText(name) || part.leftOut().contains(element)) {
        return FilterResult.SKIP_ENTIRELY;
      }
      if (BLOCKS.contains(name)) {
        enter(element, name);
      } else {
        inline(element, name);
      }
      name(element, name);
    }
    return FilterResult.CONTINUE;
  }

  private void words(TextNode text) {
    Range place = text.sourceRange();
    if (!pieces.isOpen()) {
      if (text.isBlank() || (table != null && around().kind() != BlockKind.CAPTION)) {
        return; // between blocks, or between the cells of a row
      }
      pieces.begin(around(), lines.line(place.isTracked() ? place.startPos() : 0));
    }
    reader.read(text, place);
  }

  private void inline(Element element, String name) {
    switch (name) {
      case "br" -> lineBreak();
      case "sup" -> draft.openRaised();
      case "a" -> addresses.target(element.attr("href")).ifPresent(draft::openLink);
      default -> {}
    }
  }

  /** Two in a row part paragraphs. */
  private void lineBreak() {
    if (around().solid()) {
      sheet.space(-1);
    } else if (sheet.isAtLineBreak() && !sheet.isBlank()) {
      pieces.finish();
    } else {
      sheet.lineBreak();
    }
  }

  /** The names by which links mean the piece that is being written, or the next one. */
  private void name(Element element, String name) {
    if (element.attributesSize() == 0 || around().list() != null) {
      return; // a list's name is not that of its first item
    }
    String id = element.attr("id");
    if (!id.isEmpty()) {
      draft.name(id);
    }
    if (name.equals("a") && !element.attr("name").isEmpty() && !element.attr("name").equals(id)) {
      draft.name(element.attr("name"));
    }
  }

  private void enter(Element element, String name) {
    Frame parent = around();
    if (parent.solid()) {
      sheet.space(-1);
      frames.push(parent.plain(element).as(parent.kind()));
      return;
    }
    if (table != null && (name.equals("tr") || name.equals("td") || name.equals("th"))) {
      enterRow(table, element, name, parent);
      return;
    }
    pieces.finish();
    if (name.equals("table") && TableShape.isData(element)) {
      table = new TableRead(sheet);
    }
    frames.push(frame(element, name, parent.plain(element)));
  }

  private void enterRow(TableRead read, Element element, String name, Frame parent) {
    if (name.equals("tr")) {
      pieces.finish();
      frames.push(parent.plain(element));
      read.openRow();
      return;
    }
    Frame cell = parent.plain(element).cell();
    frames.push(cell);
    if (!pieces.isOpen()) {
      Range place = element.sourceRange();
      pieces.begin(cell, lines.line(place.isTracked() ? place.startPos() : 0));
    }
    read.openCell();
  }

  private Frame frame(Element element, String name, Frame plain) {
    boolean named = element.attributesSize() > 0;
    if (HEADINGS.containsKey(name) || (named && Attributes.role(element).equals("heading"))) {
      boolean title = part.title().filter(element::equals).isPresent();
      return plain.heading(level(element, name), title);
    }
    return switch (name) {
      case "p", "tbody" -> plain;
      case "li" -> item(element, plain);
      case "dt", "dd" -> plain.item(BlockKind.LIST_ITEM, new Item(""));
      case "ol", "ul", "menu", "dir", "dl" -> {
        draft.forgetNames();
        yield held(element, plain).listing(new Numbering(element));
      }
      case "figcaption", "caption" -> plain.as(BlockKind.CAPTION);
      case "blockquote" -> plain.quoting();
      default -> named ? held(element, plain) : plain;
    };
  }

  private static Frame held(Element element, Frame plain) {
    return plain.holding(ReferenceMarks.isList(element), ReferenceMarks.isNotes(element));
  }

  private Frame item(Element element, Frame plain) {
    Numbering list = list();
    Item item = new Item(list == null ? "" : list.number(element));
    if (plain.references() || ReferenceMarks.isEntry(element)) {
      return plain.item(BlockKind.REFERENCE, item);
    }
    return plain.item(plain.notes() ? BlockKind.FOOTNOTE : BlockKind.LIST_ITEM, item);
  }

  private @Nullable Numbering list() {
    return around().list();
  }

  private static int level(Element element, String name) {
    Integer level = HEADINGS.get(name);
    if (level != null) {
      return level;
    }
    String told = element.attr("aria-level");
    return told.matches("[1-9]") ? Integer.parseInt(told) : 2;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      if (frames.element().element().equals(element) && BLOCKS.contains(element.normalName())) {
        leave(element);
      } else if (element.nameIs("a")) {
        draft.closeLink();
      } else if (element.nameIs("sup")) {
        draft.closeRaised();
      }
    }
    return FilterResult.CONTINUE;
  }

  private void leave(Element element) {
    Frame frame = frames.pop();
    TableRead read = table;
    if (read != null && frame.kind() == BlockKind.TABLE_ROW && !around().solid()) {
      read.closeCell(element);
    } else if (read != null && element.nameIs("tr")) {
      pieces.finishRow(read);
    } else if (around().solid()) {
      sheet.space(-1);
    } else {
      pieces.finish();
      table = element.nameIs("table") ? null : table;
    }
  }
}
