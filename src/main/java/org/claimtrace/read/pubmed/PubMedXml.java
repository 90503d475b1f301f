package org.claimtrace.read.pubmed;

import java.util.List;
import java.util.Set;
import org.claimtrace.model.ErrorCode;
import org.claimtrace.model.ProblemException;
import org.claimtrace.read.format.Format;
import org.claimtrace.read.format.Input;
import org.claimtrace.read.format.Layout;
import org.claimtrace.read.xml.Element;
import org.claimtrace.read.xml.Xml;

/** PubMed's XML: one record, alone or as the only one of a set. */
public final class PubMedXml implements Format {
  private static final String[] RECORDS = {"PubmedArticle", "PubmedBookArticle", "MedlineCitation"};
  private static final Set<String> ROOTS =
      Set.of(
          "PubmedArticle",
          "PubmedBookArticle",
          "MedlineCitation",
          "PubmedArticleSet",
          "MedlineCitationSet");

  @Override
  public Set<String> extensions() {
    return Set.of(".xml");
  }

  @Override
  public String mediaType() {
    return "application/vnd.pubmed+xml";
  }

  @Override
  public boolean recognises(Input input) {
    return Xml.rootName(input).filter(ROOTS::contains).isPresent();
  }

  @Override
  public Layout read(Input input) {
    Element root = Xml.parse(input);
    List<Element> records = root.name().endsWith("Set") ? root.all(RECORDS) : List.of(root);
    if (records.size() != 1) {
      throw severalRecords(input, records.size());
    }
    return new PubMedRecord(records.get(0)).layout();
  }

  /** Whoever opens files takes sets apart; here, one record makes one article. */
  static ProblemException severalRecords(Input input, int count) {
    return new ProblemException(
        count == 0 ? ErrorCode.EMPTY_ARTICLE : ErrorCode.UNKNOWN_FORMAT,
        input.place(),
        "the file holds " + count + " records where one was expected",
        "Give a file with one record.");
  }
}
