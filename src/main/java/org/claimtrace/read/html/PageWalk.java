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
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Walks over the article of a page and writes its text. */
final class PageWalk {
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
  private final Deque<Frame> frames = new ArrayDeque<>();
  private @Nullable TableRead table;

  PageWalk(MainPart part, Addresses addresses, String source) {
    this.part = part;
    this.addresses = addresses;
    this.sheet = new Sheet(source.length());
    this.draft = new Draft(sheet);
    this.pieces = new Pieces(sheet, draft);
    this.reader = new TextReader(source, sheet);
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
    visit(part.root());
    pieces.finish();
    frames.clear();
  }

  private Frame around() {
    return frames.element();
  }

  /** Not deeper than {@link org.claimtrace.read.html.page.Survey} lets pass. */
  private void visit(Element element) {
    String name = element.normalName();
    if (Clutter.isNoText(name) || part.leavesOut(element, name)) {
      return;
    }
    if (BLOCKS.contains(name)) {
      enter(element, name);
      name(element, name);
      visitInside(element);
      leave(element, name);
    } else {
      inline(element, name);
    }
  }

  private void visitInside(Element element) {
    int nodes = element.childNodeSize();
    for (int i = 0; i < nodes; i++) {
      Node node = element.childNode(i);
      if (node instanceof TextNode text) {
        words(text);
      } else if (node instanceof Element inner) {
        visit(inner);
      }
    }
  }

  private void words(TextNode text) {
    if (!pieces.isOpen()) {
      if (text.isBlank() || (table != null && around().kind() != BlockKind.CAPTION)) {
        return; // between blocks, or between the cells of a row
      }
      pieces.begin(around(), line(text));
    }
    reader.read(text);
  }

  /** The line, from 1, that a node begins in; 1 if the page does not have it. */
  private static int line(Node node) {
    return Math.max(1, node.sourceRange().start().lineNumber());
  }

  private void inline(Element element, String name) {
    switch (name) {
      case "br" -> lineBreak();
      case "sup" -> draft.openRaised();
      case "a" -> addresses.target(Attributes.raw(element, "href")).ifPresent(draft::openLink);
      default -> {}
    }
    name(element, name);
    visitInside(element);
    switch (name) {
      case "a" -> draft.closeLink();
      case "sup" -> draft.closeRaised();
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
    String id = Attributes.raw(element, "id");
    if (!id.isEmpty()) {
      draft.name(id);
    }
    String other = name.equals("a") ? Attributes.raw(element, "name") : "";
    if (!other.isEmpty() && !other.equals(id)) {
      draft.name(other);
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
      pieces.begin(cell, line(element));
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

  private void leave(Element element, String name) {
    Frame frame = frames.pop();
    TableRead read = table;
    if (read != null && frame.kind() == BlockKind.TABLE_ROW && !around().solid()) {
      read.closeCell(element);
    } else if (read != null && name.equals("tr")) {
      pieces.finishRow(read);
    } else if (around().solid()) {
      sheet.space(-1);
    } else {
      pieces.finish();
      table = name.equals("table") ? null : table;
    }
  }
}
