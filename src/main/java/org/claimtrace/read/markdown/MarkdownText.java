package org.claimtrace.read.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.claimtrace.read.text.Chars;
import org.claimtrace.read.text.Range;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** The readable text of one Markdown block, and where its links lead. */
final class MarkdownText {
  private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");
  private static final Pattern FOOTNOTE = Pattern.compile("\\^[\\p{L}\\d_.:-]{1,40}");
  private static final Pattern CITATION =
      Pattern.compile("\\^?\\d{1,3}(?:\\s?[-–,]\\s?\\d{1,3}){0,40}+|\\^[\\p{L}\\d_.:-]{1,40}");

  private final StringBuilder text = new StringBuilder();
  private final List<String> links = new ArrayList<>();
  private final List<org.claimtrace.read.format.Link> placed = new ArrayList<>();
  private int linkFrom;

  /** Where a {@code <sup>} began, or -1. */
  private int raisedFrom = -1;

  private MarkdownText() {}

  /** Walks in a loop, because emphasis nests deeper than a stack. */
  static MarkdownText of(Node block) {
    MarkdownText written = new MarkdownText();
    Node node = block.getFirstChild();
    while (node != null) {
      written.enter(node);
      Node child = node instanceof Image ? null : node.getFirstChild();
      if (child != null) {
        node = child;
        continue;
      }
      written.leave(node);
      while (node.getNext() == null && node.getParent() != block) {
        node = node.getParent();
        written.leave(node);
      }
      node = node.getNext();
    }
    return written;
  }

  static MarkdownText literal(String text) {
    MarkdownText written = new MarkdownText();
    written.append(text);
    return written;
  }

  /** Adds more words, with a mark before them that is not theirs; where they are then. */
  Range join(String mark, MarkdownText more) {
    text.append(mark);
    int from = text.length();
    text.append(more.text);
    links.addAll(more.links);
    for (org.claimtrace.read.format.Link link : more.placed) {
      Range range = new Range(link.range().from() + from, link.range().to() + from);
      placed.add(new org.claimtrace.read.format.Link(range, link.target()));
    }
    return Chars.trim(text, from, text.length());
  }

  /** Other words with the same links. */
  MarkdownText with(String words) {
    MarkdownText other = literal(words);
    other.links.addAll(links);
    return other;
  }

  /** Whether a label is a reference's number. */
  static boolean isNumber(String label) {
    return NUMBER.matcher(label).matches();
  }

  /** Whether a label is a footnote's. */
  static boolean isFootnote(String label) {
    return FOOTNOTE.matcher(label).matches();
  }

  /** The links with their places in the text, in order. */
  List<org.claimtrace.read.format.Link> placed() {
    return placed;
  }

  String text() {
    return text.toString();
  }

  List<String> links() {
    return links;
  }

  private void enter(Node node) {
    if (node instanceof Text plain) {
      append(plain.getLiteral());
    } else if (node instanceof Code code) {
      append(code.getLiteral());
    } else if (node instanceof SoftLineBreak) {
      text.append(' ');
    } else if (node instanceof HardLineBreak) {
      text.append('\n');
    } else if (node instanceof HtmlInline html) {
      tag(html.getLiteral().toLowerCase(Locale.ROOT));
    } else if (node instanceof Link link) {
      links.add(link.getDestination());
      linkFrom = text.length();
    }
  }

  /** A linked number is a citation, whose brackets Markdown's own took the place of. */
  private void leave(Node node) {
    if (node instanceof Link link) {
      String words = text.substring(linkFrom);
      boolean bare = linkFrom == 0 || text.charAt(linkFrom - 1) != '[';
      if (CITATION.matcher(words).matches() && bare && raisedFrom < 0) {
        text.insert(linkFrom, '[').append(']');
      }
      // raised figures are written anew, and their brackets' form says enough
      if (raisedFrom < 0 && linkFrom < text.length()) {
        Range range = new Range(linkFrom, text.length());
        placed.add(new org.claimtrace.read.format.Link(range, link.getDestination()));
      }
    }
  }

  private void tag(String tag) {
    if (tag.startsWith("<br")) {
      text.append('\n');
    } else if (tag.equals("<sup>")) {
      raisedFrom = text.length();
    } else if (tag.equals("</sup>") && raisedFrom >= 0) {
      raise();
      raisedFrom = -1;
    }
  }

  /** Raised numbers keep their place above the line, else "reduced.3" would read as a decimal. */
  private void raise() {
    String raised = text.substring(raisedFrom);
    if (CITATION.matcher(raised).matches()) {
      text.setLength(raisedFrom);
      for (int i = 0; i < raised.length(); i++) {
        char c = raised.charAt(i);
        if (c != ' ' && c != '^') {
          text.append(c == '-' ? '⁻' : Chars.raised(c));
        }
      }
    }
  }

  /** A numeric entity can name half a surrogate pair; HTML makes U+FFFD of it. */
  private void append(String part) {
    for (int i = 0; i < part.length(); i++) {
      char c = part.charAt(i);
      boolean pair = i + 1 < part.length() && Character.isSurrogatePair(c, part.charAt(i + 1));
      if (pair) {
        text.append(c).append(part.charAt(++i));
      } else {
        text.append(Character.isSurrogate(c) ? '\uFFFD' : c);
      }
    }
  }
}
