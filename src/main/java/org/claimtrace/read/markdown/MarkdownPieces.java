package org.claimtrace.read.markdown;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimtrace.model.article.BlockKind;
import org.claimtrace.model.work.Publication;
import org.claimtrace.read.format.Layout;
import org.claimtrace.read.format.Link;
import org.claimtrace.read.format.Piece;
import org.claimtrace.read.format.Row;
import org.claimtrace.read.text.Chars;
import org.claimtrace.read.text.Range;
import org.claimtrace.read.text.SectionTitles;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
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
  private static final String MARK = "\\[(?:(\\d{1,3})|\\^([\\p{L}\\d_.:-]{1,40}))\\]:?\\s";
  private static final Pattern ENTRY = Pattern.compile(MARK);
  private static final Pattern NEXT_ENTRY = Pattern.compile("\\s(?=" + MARK + ")");

  private final StringBuilder text = new StringBuilder();
  private final List<Piece> pieces = new ArrayList<>();
  private final List<Link> links = new ArrayList<>();
  private final IdentityHashMap<Node, Integer> numbers = new IdentityHashMap<>();
  private final List<Row> rows = new ArrayList<>();

  /** Where the header cells of the table are that is being read. */
  private List<Range> headers = List.of();

  private boolean inReferences;

  Layout layout() {
    return new Layout(
        text.toString(),
        pieces,
        links,
        rows,
        Publication.UNKNOWN,
        Optional.empty(),
        Optional.empty(),
        List.of());
  }

  /** Adds the text of a block that holds text itself; others only hold blocks. */
  void add(Node node) {
    if (node instanceof Heading heading) {
      addHeading(heading, MarkdownText.of(node));
    } else if (node instanceof Paragraph) {
      addParagraph(node, MarkdownText.of(node));
    } else if (node instanceof TableRow row) {
      addRow(row);
    } else if (node instanceof FencedCodeBlock code) {
      put(node, BlockKind.PARAGRAPH, MarkdownText.literal(code.getLiteral()), "");
    } else if (node instanceof IndentedCodeBlock code) {
      put(node, BlockKind.PARAGRAPH, MarkdownText.literal(code.getLiteral()), "");
    } else if (node instanceof LinkReferenceDefinition definition) {
      addDefinition(definition);
    } else if (node instanceof ListItem item) {
      countItem(item);
    }
  }

  /** A row without words is none, as one that only parts others. */
  private void addRow(TableRow row) {
    boolean head = row.getParent() instanceof TableHead;
    headers = head ? List.of() : headers;
    TableCells cells = TableCells.of(row);
    if (cells.isBlank()) {
      return;
    }
    put(row, BlockKind.TABLE_ROW, cells.words(), "");
    List<Range> ranges = cells.within(last().range());
    rows.add(new Row(pieces.size() - 1, TableCells.under(head ? List.of() : headers, ranges)));
    headers = head ? ranges : headers;
  }

  /** A heading inside a list or quotation opens no section. */
  private void addHeading(Heading heading, MarkdownText words) {
    boolean outermost = heading.getParent().getParent() == null;
    boolean title = heading.getLevel() == 1 && pieces.isEmpty();
    BlockKind kind = title ? BlockKind.TITLE : BlockKind.HEADING;
    put(heading, outermost ? kind : BlockKind.PARAGRAPH, words, "");
    inReferences = outermost ? SectionTitles.isReferences(words.text()) : inReferences;
  }

  private void addParagraph(Node node, MarkdownText words) {
    Matcher mark = ENTRY.matcher(words.text());
    boolean footnote = mark.lookingAt() && mark.group().contains("^") && mark.group().contains(":");
    if (footnote || (inReferences && mark.lookingAt())) {
      addEntries(node, words, footnote ? BlockKind.REFERENCE : BlockKind.LIST_ITEM);
    } else if (node.getParent() instanceof ListItem && node.getPrevious() == null) {
      Integer number = numbers.get(node.getParent());
      put(node, BlockKind.LIST_ITEM, words, number == null ? "" : number.toString());
    } else {
      put(node, BlockKind.PARAGRAPH, words, "");
    }
  }

  /**
   * {@code [3] …} and the footnote {@code [^3]: …}: no list to CommonMark, so often in one block.
   */
  private void addEntries(Node node, MarkdownText words, BlockKind kind) {
    for (String entry : NEXT_ENTRY.split(words.text(), -1)) {
      Matcher mark = ENTRY.matcher(entry);
      boolean marked = mark.lookingAt();
      String number = marked ? number(mark.group(1) == null ? mark.group(2) : mark.group(1)) : "";
      put(node, kind, words.with(marked ? entry.substring(mark.end()) : entry), number);
    }
  }

  /** {@code [3]: https://…} is how some lists of references are written. */
  private void addDefinition(LinkReferenceDefinition definition) {
    String label = definition.getLabel().replace("^", "");
    if (MarkdownText.isNumber(label) || MarkdownText.isFootnote(definition.getLabel())) {
      String title = definition.getTitle() == null ? "" : " " + definition.getTitle();
      MarkdownText words = MarkdownText.literal(definition.getDestination() + title);
      put(definition, BlockKind.REFERENCE, words, number(label));
    }
  }

  /** A number without zeros before it; a footnote's name as it is. */
  private static String number(String label) {
    return MarkdownText.isNumber(label) ? Integer.valueOf(label).toString() : label;
  }

  /** An item's number is its list's start and its place, whatever its line says. */
  private void countItem(ListItem item) {
    if (item.getParent() instanceof OrderedList list) {
      Integer start = list.getMarkerStartNumber();
      Integer before = numbers.get(item.getPrevious());
      numbers.put(item, before != null ? before + 1 : start == null ? 1 : start);
    }
  }

  private void put(Node node, BlockKind kind, MarkdownText inline, String number) {
    String words = inline.text();
    Range trimmed = Chars.trim(words, 0, words.length());
    if (trimmed.isEmpty()) {
      return;
    }
    if (!pieces.isEmpty()) {
      boolean run = kind == BlockKind.LIST_ITEM || kind == BlockKind.TABLE_ROW;
      boolean items = run && last().kind() == kind;
      text.append(items ? "\n" : "\n\n");
    }
    int from = text.length();
    text.append(words, trimmed.from(), trimmed.to());
    boolean head = kind == BlockKind.TITLE || kind == BlockKind.HEADING;
    int level = head && node instanceof Heading heading ? heading.getLevel() : 0;
    Range range = new Range(from, text.length());
    pieces.add(new Piece(kind, range, level, number, line(node), inline.links()));
    int moved = from - trimmed.from();
    for (Link link : inline.placed()) {
      int start = Math.max(link.range().from() + moved, from);
      int end = Math.min(link.range().to() + moved, range.to());
      if (start < end) {
        links.add(new Link(new Range(start, end), link.target()));
      }
    }
  }

  private Piece last() {
    return pieces.get(pieces.size() - 1);
  }

  private static int line(Node node) {
    return node.getSourceSpans().isEmpty() ? 1 : node.getSourceSpans().get(0).getLineIndex() + 1;
  }
}
