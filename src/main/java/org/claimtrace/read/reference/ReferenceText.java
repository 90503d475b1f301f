package org.claimtrace.read.reference;

import java.util.List;
import java.util.Optional;
import org.claimtrace.model.work.Work;
import org.claimtrace.model.work.WorkIds;

/**
 * Reads a reference in one of the usual forms: of the ICMJE (Vancouver, NLM), the AMA and PDQ, the
 * APA and Harvard, Chicago and MLA.
 */
public final class ReferenceText {
  private static final int MOST_WORDS = 2500;

  private ReferenceText() {}

  /**
   * Reads a reference. What it does not state clearly is empty.
   *
   * @param text the entry, verbatim
   * @param links where its links lead, if the text does not show it
   * @return what was read and what was not
   */
  public static Parsed read(String text, List<String> links) {
    String line = Spaces.single(text);
    WorkIds ids = Identifiers.of(line, links);
    if (line.length() > Body.LONGEST) {
      Work work = Work.UNKNOWN.withIds(ids);
      return new Parsed(work, Optional.of("it is too long for a reference"));
    }
    String body = Body.of(line);
    List<Token> tokens = Token.of(body, MOST_WORDS);
    Names names = Names.of(tokens);
    Opening opening = Opening.of(body, tokens, names);
    String rest = body.substring(opening.rest());
    int numbers = Place.start(rest);
    Imprint imprint = Imprint.of(rest.substring(numbers), opening.year().isPresent());
    Headline headline = Headline.of(rest.substring(0, numbers));
    return new ReadFields(names.authors(), opening.year(), imprint, headline, ids).parsed();
  }
}
