package org.claimtrace.read.html;

import org.jsoup.nodes.Element;

/** The numbers of a list's items, as a browser shows them. */
final class Numbering {
  private final boolean numbered;
  private int next;

  Numbering(Element list) {
    // letters and numbers that count down name no references
    String type = list.attr("type");
    this.numbered =
        list.nameIs("ol") && (type.isEmpty() || type.equals("1")) && !list.hasAttr("reversed");
    this.next = integer(list.attr("start"), 1);
  }

  /** The number of the next item; empty where there is none. */
  String number(Element item) {
    int number = integer(item.attr("value"), next);
    next = number + 1;
    return numbered && number > 0 ? Integer.toString(number) : "";
  }

  private static int integer(String value, int other) {
    if (value.isEmpty()) {
      return other;
    }
    String digits = value.strip();
    return digits.matches("\\d{1,6}") ? Integer.parseInt(digits) : other;
  }
}
