package org.claimtrace.read.xml;

import java.util.Set;
import org.claimtrace.model.ErrorCode;
import org.claimtrace.model.ProblemException;
import org.claimtrace.read.format.Format;
import org.claimtrace.read.format.Input;
import org.claimtrace.read.format.Layout;

/** XML that no reader knows: says what is wrong with it. */
public final class OtherXml implements Format {
  @Override
  public Set<String> extensions() {
    return Set.of(".xml", ".nxml");
  }

  @Override
  public String mediaType() {
    return "application/xml";
  }

  @Override
  public Layout read(Input input) {
    Element root = Xml.parse(input);
    throw new ProblemException(
        ErrorCode.UNKNOWN_FORMAT,
        input.place() + ":" + root.line(),
        "no reader knows XML whose root is <" + root.name() + ">",
        "Give JATS (<article>), PubMed (<PubmedArticle>), or a page as .html.");
  }
}
