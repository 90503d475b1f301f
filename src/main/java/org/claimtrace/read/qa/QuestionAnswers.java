package org.claimtrace.read.qa;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.claimtrace.model.ErrorCode;
import org.claimtrace.model.ProblemException;
import org.claimtrace.model.article.BlockKind;
import org.claimtrace.model.work.Publication;
import org.claimtrace.model.work.Work;
import org.claimtrace.read.format.Format;
import org.claimtrace.read.format.Input;
import org.claimtrace.read.format.Layout;
import org.claimtrace.read.xml.Element;
import org.claimtrace.read.xml.Flow;
import org.claimtrace.read.xml.Text;
import org.claimtrace.read.xml.Xml;

/**
 * The XML of MedQuAD (Ben Abacha and Demner-Fushman, BMC Bioinformatics 2019): each question is a
 * heading, its answer the section's text. An answer that was taken out leaves its question alone.
 */
public final class QuestionAnswers implements Format {
  @Override
  public Set<String> extensions() {
    return Set.of(".xml");
  }

  @Override
  public String mediaType() {
    return "application/xml";
  }

  @Override
  public boolean recognises(Input input) {
    return Xml.rootName(input).filter(Set.of("Document", "doc")::contains).isPresent();
  }

  @Override
  public Layout read(Input input) {
    Element root = Xml.parse(input);
    Flow flow = new Flow();
    root.all("Focus", "doctitle-focus").forEach(it -> put(flow, BlockKind.TITLE, it));
    for (Element pair : pairs(root, input)) {
      pair.all("Question", "question").forEach(it -> put(flow, BlockKind.HEADING, it));
      pair.all("Answer", "answer").forEach(it -> answer(it, flow));
    }
    return flow.layout(publication(root), Optional.empty());
  }

  /** Some parts of the collection were written with other names for the same things. */
  private static List<Element> pairs(Element root, Input input) {
    return root.all("QAPairs", "qaPairs").stream()
        .findFirst()
        .orElseThrow(
            () ->
                new ProblemException(
                    ErrorCode.UNKNOWN_FORMAT,
                    input.place() + ":" + root.line(),
                    "no reader knows XML whose root is <" + root.name() + "> without <QAPairs>",
                    "Give JATS (<article>), PubMed (<PubmedArticle>), or MedQuAD."))
        .all("QAPair", "pair");
  }

  private static void put(Flow flow, BlockKind kind, Element element) {
    flow.begin(kind, 1, element.line());
    flow.text(element.text());
    flow.end();
  }

  /** The plain text of a web page: empty lines part paragraphs, a dash begins an item. */
  private static void answer(Element answer, Flow flow) {
    int line = answer.line();
    boolean open = false;
    for (String words : characters(answer).split("\n", -1)) {
      String stripped = words.strip();
      boolean item = stripped.startsWith("- ");
      if (stripped.isEmpty()) {
        open = false;
      } else if (item || !open) {
        flow.begin(item ? BlockKind.LIST_ITEM : BlockKind.PARAGRAPH, 0, line);
        open = true;
      }
      flow.text(item ? stripped.substring(2) : stripped);
      flow.space();
      line++;
    }
    flow.end();
  }

  private static String characters(Element answer) {
    if (answer.size() == 1 && answer.child(0) instanceof Text only) {
      return only.value();
    }
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < answer.size(); i++) {
      text.append(answer.child(i) instanceof Text t ? t.value() : " ");
    }
    return text.toString();
  }

  private static Publication publication(Element root) {
    Publication none = Publication.of(Work.UNKNOWN);
    return new Publication(
        none.work(),
        Optional.of(root.attribute("source") + root.attribute("corpus"))
            .filter(it -> !it.isEmpty()),
        none.license(),
        none.language(),
        none.types(),
        none.subjects(),
        none.notices());
  }
}
