package org.claimtrace.read.jats;

import java.util.Set;
import org.claimtrace.read.format.Format;
import org.claimtrace.read.format.Input;
import org.claimtrace.read.format.Layout;
import org.claimtrace.read.xml.Xml;

/**
 * JATS: title, abstracts, body, back matter, and the list of references last. What else a file has
 * around an article (reviewers' letters, the authors' answers, other articles) is not its text.
 */
public final class Jats implements Format {
  @Override
  public Set<String> extensions() {
    return Set.of(".xml", ".nxml");
  }

  @Override
  public String mediaType() {
    return "application/jats+xml";
  }

  @Override
  public boolean recognises(Input input) {
    return Xml.rootName(input).filter("article"::equals).isPresent();
  }

  @Override
  public Layout read(Input input) {
    return new JatsArticle(Xml.parse(input)).layout();
  }
}
