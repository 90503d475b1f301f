package org.claimtrace.read.html;

import java.util.Set;
import org.claimtrace.read.html.page.Attributes;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;

/** Tells tables of data from tables that only put a page's parts in their places. */
final class TableShape implements NodeFilter {
  private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

  private final Element table;
  private int widest;
  private int cells;
  private boolean headed;
  private boolean holdsParts;

  private TableShape(Element table) {
    this.table = table;
  }

  /** Whether the rows of a table are rows to its reader. */
  static boolean isData(Element table) {
    String role = Attributes.role(table);
    if (role.equals("presentation") || role.equals("none")) {
      return false;
    }
    TableShape shape = new TableShape(table);
    table.filter(shape);
    return !shape.holdsParts && (shape.headed || shape.widest > 1);
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (!(node instanceof Element element) || element.equals(table)) {
      return FilterResult.CONTINUE;
    }
    String name = element.normalName();
    if (name.equals("table") || HEADINGS.contains(name) || name.equals("article")) {
      holdsParts = true;
      return FilterResult.STOP;
    }
    switch (name) {
      case "tr" -> cells = 0;
      case "td" -> widest = Math.max(widest, ++cells);
      case "th" -> {
        widest = Math.max(widest, ++cells);
        headed = true;
      }
      case "caption" -> headed = true;
      default -> {}
    }
    return FilterResult.CONTINUE;
  }
}
