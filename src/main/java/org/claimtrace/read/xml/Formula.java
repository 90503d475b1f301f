package org.claimtrace.read.xml;

import java.util.List;
import java.util.Set;

/** MathML as a line of text, as one would type it: {@code x² = (a + b)/2}. */
public final class Formula {
  private static final Set<String> SPACED =
      Set.of("=", "<", ">", "≤", "≥", "≈", "≠", "±", "×", "→", "+", "~", "∼", "⩽", "⩾");
  private static final Set<String> TOKENS = Set.of("mi", "mn", "mtext", "ms");
  private static final Set<String> HIDDEN =
      Set.of("annotation", "annotation-xml", "malignmark", "maligngroup", "mphantom");

  private final Flow flow;

  private Formula(Flow flow) {
    this.flow = flow;
  }

  /**
   * Writes a formula.
   *
   * @param math an element of MathML
   * @param flow where to
   */
  public static void write(Element math, Flow flow) {
    new Formula(flow).write(math);
  }

  private void write(Element element) {
    if (HIDDEN.contains(element.name())) {
      return;
    }
    List<Element> parts = element.elements();
    switch (element.name()) {
      case "mo" -> operator(element.text());
      case "mspace", "mtd", "mtr" -> {
        flow.space();
        all(element);
        flow.space();
      }
      case "mfrac" -> fraction(parts);
      case "msup" -> power(parts, 1);
      case "msubsup" -> power(parts, 2);
      case "msqrt" -> {
        flow.text("√(");
        all(element);
        flow.text(")");
      }
      case "mfenced" -> fenced(element, parts);
      default -> all(element);
    }
  }

  private void all(Element element) {
    for (int i = 0; i < element.size(); i++) {
      Node child = element.child(i);
      if (child instanceof Element part) {
        write(part);
      } else if (child instanceof Text text && TOKENS.contains(element.name())) {
        flow.text(text);
      }
    }
  }

  private void operator(String sign) {
    // invisible: function application, times, separator, plus
    if (sign.isEmpty() || (sign.charAt(0) >= '\u2061' && sign.charAt(0) <= '\u2064')) {
      return;
    }
    boolean spaced = SPACED.contains(sign);
    if (spaced) {
      flow.space();
    }
    flow.text(sign);
    if (spaced) {
      flow.space();
    }
  }

  private void fraction(List<Element> parts) {
    for (int i = 0; i < parts.size(); i++) {
      if (i == 1) {
        flow.text("/");
      }
      boolean single = parts.get(i).text().length() <= 1 || parts.get(i).elements().isEmpty();
      flow.text(single ? "" : "(");
      write(parts.get(i));
      flow.text(single ? "" : ")");
    }
  }

  private void power(List<Element> parts, int exponent) {
    for (int i = 0; i < parts.size(); i++) {
      boolean digits = i == exponent && Raised.fits(parts.get(i).text());
      if (digits) {
        flow.raise();
      } else if (i == exponent) {
        flow.text("^");
      }
      write(parts.get(i));
      if (digits) {
        flow.lower();
      }
    }
  }

  private void fenced(Element element, List<Element> parts) {
    flow.text(element.attribute("open", "("));
    for (int i = 0; i < parts.size(); i++) {
      if (i > 0) {
        flow.text(", ");
      }
      write(parts.get(i));
    }
    flow.text(element.attribute("close", ")"));
  }
}
