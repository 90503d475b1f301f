package org.claimtrace.read.jats;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.claimtrace.read.xml.Element;
import org.claimtrace.read.xml.Flow;
import org.claimtrace.read.xml.Formula;
import org.claimtrace.read.xml.Node;
import org.claimtrace.read.xml.Raised;
import org.claimtrace.read.xml.Text;

/** Writes what stands inside a block: words, links, raised digits, formulas. */
final class Words {
  private static final Pattern SPACES = Pattern.compile("\\s+");

  private final Flow flow;
  private final Floats floats;
  private final Citing citing;

  /** Where the last raised citation ended. */
  private int raisedEnd = -1;

  Words(Flow flow, Floats floats, Citing citing) {
    this.flow = flow;
    this.floats = floats;
    this.citing = citing;
  }

  void write(Element parent) {
    for (int i = 0; i < parent.size(); i++) {
      Node child = parent.child(i);
      if (child instanceof Text text) {
        flow.text(text);
      } else if (child instanceof Element element) {
        element(element);
      }
    }
  }

  void element(Element element) {
    String name = element.name();
    Role role = Role.of(name);
    if (role == Role.HIDDEN) {
      return;
    }
    if (role == Role.FLOAT) {
      floats.add(element);
      return;
    }
    switch (name) {
      case "xref" -> reference(element);
      case "ext-link", "uri", "self-uri" -> address(element);
      case "sup" -> raised(element);
      case "break", "hr" -> flow.space();
      case "alternatives" -> alternatives(element);
      case "math" -> Formula.write(element, flow);
      case "tex-math" -> flow.text(TexMath.readable(element.text()));
      case "disp-formula", "array", "td", "def", "term" -> apart(element);
      default -> {
        if (role == Role.BLOCK) {
          apart(element);
        } else {
          write(element);
        }
      }
    }
  }

  private void apart(Element element) {
    flow.space();
    write(element);
    flow.space();
  }

  private void reference(Element link) {
    List<String> targets = targets(link);
    boolean raise = isBareCitation(link, targets.get(0));
    if (raise) {
      flow.raise();
    }
    int end = flow.here();
    int from = link.isBlank() ? end : flow.mark();
    write(link);
    if (raise) {
      flow.lower();
      raisedEnd = flow.here();
    }
    boolean shown = flow.here() > from;
    for (String id : targets) {
      floats.pointed(id);
      if (shown) {
        for (String anchor : citing.anchors(id)) {
          flow.link(from, "#" + anchor);
          // further works of one mark: a link of its own for each, behind the words
          from = flow.here();
        }
      }
    }
  }

  /** Some journals leave it to their layout to raise the numbers: {@code fell.<xref>12</xref>}. */
  private boolean isBareCitation(Element link, String target) {
    if (citing.anchors(target).isEmpty() || !Raised.fits(link.text())) {
      return false;
    }
    char last = flow.last();
    boolean goesOn = raisedEnd >= 0 && flow.here() - raisedEnd == 1 && ",-–".indexOf(last) >= 0;
    return goesOn || Character.isLetter(last) || ".!?%)\"”".indexOf(last) >= 0;
  }

  private void address(Element link) {
    String target = link.attribute("href");
    boolean empty = link.isBlank();
    int from = empty ? flow.here() : flow.mark();
    write(link);
    if (!empty && flow.here() > from && isAddress(target)) {
      flow.link(from, target);
    }
  }

  private static boolean isAddress(String target) {
    return (target.startsWith("http://") || target.startsWith("https://"))
        && target.indexOf(' ') < 0;
  }

  /** What a link leads to: mostly one place, but {@code rid="B1 B2"} names two. */
  private static List<String> targets(Element link) {
    String names = link.attribute("rid");
    return names.indexOf(' ') < 0 ? List.of(names) : List.of(SPACES.split(names));
  }

  private void raised(Element element) {
    boolean fits = Raised.fits(element.text());
    if (fits) {
      flow.raise();
    }
    write(element);
    if (fits) {
      flow.lower();
    }
  }

  /** One thing in several forms: the one that reads best. */
  private void alternatives(Element element) {
    Optional<Element> best = Optional.empty();
    for (String name : new String[] {"table", "math", "textual-form", "tex-math"}) {
      best = best.or(() -> element.first(name));
    }
    best.ifPresentOrElse(this::element, () -> write(element));
  }
}
