package org.claimtrace.read.format;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.claimtrace.model.article.BlockKind;
import org.claimtrace.read.text.Chars;
import org.claimtrace.read.text.Range;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;

/** Writes the readable text of Markdown's blocks, one after the other. */
final class MarkdownPieces {
  private final StringBuilder text = new StringBuilder();
  private final List<Piece> pieces = new ArrayList<>();
  private final IdentityHashMap<Node, Integer> numbers = new IdentityHashMap<>();

  Layout layout() {
    return new Layout(text.toString(), pieces);
  }

  /** Adds the text of a block that holds text itself; others only hold blocks. */
  void add(Node node) {
    if (node instanceof Heading heading) {
      boolean outermost = node.getParent().getParent() == null;
      boolean title = outermost && heading.getLevel() == 1 && pieces.isEmpty();
      BlockKind kind = title ? BlockKind.TITLE : BlockKind.HEADING;
      put(node, outermost ? kind : BlockKind.PARAGRAPH, heading.getLevel(), MarkdownText.of(node));
    } else if (node instanceof Paragraph) {
      boolean item = node.getParent() instanceof ListItem && isFirst(node);
      put(node, item ? BlockKind.LIST_ITEM : BlockKind.PARAGRAPH, 0, MarkdownText.of(node));
    } else if (node instanceof FencedCodeBlock code) {
      put(node, BlockKind.PARAGRAPH, 0, MarkdownText.literal(code.getLiteral()));
    } else if (node instanceof IndentedCodeBlock code) {
      put(node, BlockKind.PARAGRAPH, 0, MarkdownText.literal(code.getLiteral()));
    } else if (node instanceof LinkReferenceDefinition definition) {
      addDefinition(definition);
    } else if (node instanceof ListItem item) {
      countItem(item);
    }
  }

  /** {@code [3]: https://…} is how some lists of references are written. */
  private void addDefinition(LinkReferenceDefinition definition) {
    if (MarkdownText.isNumber(definition.getLabel())) {
      String title = definition.getTitle() == null ? "" : " " + definition.getTitle();
      numbers.put(definition, Integer.valueOf(definition.getLabel()));
      put(
          definition,
          BlockKind.LIST_ITEM,
          0,
          MarkdownText.literal(definition.getDestination() + title));
    }
  }

  /** An item's number is its list's start and its place, whatever its line says. */
  private void countItem(ListItem item) {
    if (item.getParent() instanceof OrderedList list) {
      Integer start = list.getMarkerStartNumber();
      Integer before = numbers.get(item.getPrevious());
      numbers.put(item, before != null ? before + 1 : start == null ? 1 : start);
    }
  }

  private void put(Node node, BlockKind kind, int level, MarkdownText inline) {
    String words = inline.text();
    Range trimmed = Chars.trim(words, 0, words.length());
    if (trimmed.isEmpty()) {
      return;
    }
    if (!pieces.isEmpty()) {
      boolean items = kind == BlockKind.LIST_ITEM && last().kind() == BlockKind.LIST_ITEM;
      text.append(items ? "\n" : "\n\n");
    }
    int from = text.length();
    text.append(words, trimmed.from(), trimmed.to());
    Integer number = numbers.get(node instanceof Paragraph ? node.getParent() : node);
    pieces.add(
        new Piece(
            kind,
            new Range(from, text.length()),
            kind == BlockKind.PARAGRAPH ? 0 : level,
            kind == BlockKind.LIST_ITEM && number != null ? number.toString() : "",
            line(node),
            inline.links()));
  }

  private Piece last() {
    return pieces.get(pieces.size() - 1);
  }

  private static int line(Node node) {
    return node.getSourceSpans().isEmpty() ? 1 : node.getSourceSpans().get(0).getLineIndex() + 1;
  }

  private static boolean isFirst(Node node) {
    return node.getPrevious() == null;
  }
}
