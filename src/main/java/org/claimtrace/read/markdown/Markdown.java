package org.claimtrace.read.markdown;

import java.util.List;
import java.util.Set;
import org.claimtrace.read.format.Format;
import org.claimtrace.read.format.Input;
import org.claimtrace.read.format.Layout;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Markdown (CommonMark, and tables as GitHub has them): the document's text is what a reader sees,
 * without the markup.
 */
public final class Markdown implements Format {
  /** Deeper nesting is no article; the parser's time grows with the square of it. */
  private static final int DEEPEST = 500;

  private final Parser parser =
      Parser.builder()
          .extensions(List.of(TablesExtension.create()))
          .includeSourceSpans(IncludeSourceSpans.BLOCKS)
          .maxOpenBlockParsers(DEEPEST)
          .build();

  @Override
  public Set<String> extensions() {
    return Set.of(".md", ".markdown");
  }

  @Override
  public String mediaType() {
    return "text/markdown";
  }

  @Override
  public Layout read(Input input) {
    String source = FrontMatter.blank(input.utf8());
    Node document = parser.parse(source);
    MarkdownPieces pieces = new MarkdownPieces();
    for (Node node = document; node != null; node = next(node)) {
      pieces.add(node);
    }
    return pieces.layout();
  }

  /** The next block in the order of the text. A loop, because lists nest deeper than a stack. */
  private static @Nullable Node next(Node node) {
    boolean holdsInlines =
        node instanceof Paragraph || node instanceof Heading || node instanceof TableRow;
    Node child = holdsInlines ? null : node.getFirstChild();
    if (child != null) {
      return child;
    }
    Node at = node;
    while (at != null && at.getNext() == null) {
      at = at.getParent();
    }
    return at == null ? null : at.getNext();
  }
}
