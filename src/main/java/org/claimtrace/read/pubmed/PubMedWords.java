package org.claimtrace.read.pubmed;

import org.claimtrace.read.xml.Element;
import org.claimtrace.read.xml.Flow;
import org.claimtrace.read.xml.Formula;
import org.claimtrace.read.xml.Node;
import org.claimtrace.read.xml.Raised;
import org.claimtrace.read.xml.Text;

/** Titles and abstracts may hold italics, raised digits and formulas. */
final class PubMedWords {
  private PubMedWords() {}

  static void write(Element parent, Flow flow) {
    for (int i = 0; i < parent.size(); i++) {
      Node child = parent.child(i);
      if (child instanceof Text text) {
        flow.text(text);
      } else if (child instanceof Element element) {
        element(element, flow);
      }
    }
  }

  private static void element(Element element, Flow flow) {
    boolean raised = element.name().equals("sup") && Raised.fits(element.text());
    if (element.name().equals("math")) {
      Formula.write(element, flow);
      return;
    }
    if (raised) {
      flow.raise();
    }
    write(element, flow);
    if (raised) {
      flow.lower();
    }
  }
}
