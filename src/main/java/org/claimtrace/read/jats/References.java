package org.claimtrace.read.jats;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.claimtrace.model.article.BlockKind;
import org.claimtrace.model.work.Work;
import org.claimtrace.read.citation.Entry;
import org.claimtrace.read.format.Piece;
import org.claimtrace.read.xml.Element;
import org.claimtrace.read.xml.Flow;

/**
 * Writes references. A reference that holds several works becomes several, {@code 5}, {@code 5b}.
 */
final class References {
  private static final Set<String> LINKS = Set.of("ext-link", "uri");

  private final Flow flow;
  private final Words words;
  private final Citing citing;
  private int place;

  References(Flow flow, Words words, Citing citing) {
    this.flow = flow;
    this.words = words;
    this.citing = citing;
  }

  void write(Element reference) {
    place++;
    List<List<Element>> parts = Citing.parts(reference);
    String label = reference.textOf("label").orElse("");
    String digits = Label.digits(label);
    boolean counted = !digits.isEmpty();
    String number =
        counted ? digits : citing.numbered() ? Integer.toString(place) : "entry-" + place;
    for (int i = 0; i < parts.size(); i++) {
      flow.begin(BlockKind.REFERENCE, 0, reference.line());
      if (!counted && i == 0 && !label.isEmpty() && !label.equals("-")) {
        flow.text(label + " ");
      }
      List<Parts> forms = forms(parts.get(i));
      CitationText.write(forms, flow);
      String suffix = i == 0 ? "" : i < 26 ? Character.toString('a' + i) : "-" + (i + 1);
      Work work = Works.of(forms);
      List<String> anchors = anchors(reference, i);
      List<String> links = links(parts.get(i));
      flow.end(piece -> piece(piece, work, number + suffix, links, anchors));
    }
    others(reference);
  }

  private static List<Parts> forms(List<Element> citations) {
    if (citations.size() == 1) {
      return List.of(new Parts(citations.get(0)));
    }
    return citations.stream().map(Parts::new).toList();
  }

  /** Where markup says nothing the text may. */
  private Piece piece(
      Piece piece, Work work, String number, List<String> links, List<String> anchors) {
    boolean readable = work.equals(Work.UNKNOWN) && Entry.looksLikeOne(flow.words(piece.range()));
    return new Piece(
        piece.kind(),
        piece.range(),
        piece.level(),
        number,
        piece.line(),
        links,
        anchors,
        readable ? Optional.empty() : Optional.of(work));
  }

  private List<String> anchors(Element reference, int part) {
    List<String> all = citing.anchors(reference.attribute("id"));
    return part < all.size() ? List.of(all.get(part)) : List.of();
  }

  private static List<String> links(List<Element> part) {
    List<String> links = new ArrayList<>(0);
    for (Element citation : part) {
      for (Element link : citation.inside(LINKS)) {
        if (!link.attribute("href").isEmpty()) {
          links.add(link.attribute("href"));
        }
      }
    }
    return links;
  }

  /** Notes among citations, and references that are nothing but words. */
  private void others(Element reference) {
    for (Element child : reference.elements()) {
      boolean known =
          child.name().equals("label")
              || child.name().equals("citation-alternatives")
              || Citing.CITATIONS.contains(child.name());
      if (!known) {
        flow.begin(BlockKind.FOOTNOTE, 0, child.line());
        words.element(child);
        flow.end();
      }
    }
  }
}
