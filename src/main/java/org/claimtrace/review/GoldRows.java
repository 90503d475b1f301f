package org.claimtrace.review;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.claimtrace.model.SourceText;
import org.claimtrace.model.Span;
import org.claimtrace.model.claim.Basis;
import org.claimtrace.model.claim.Claim;
import org.claimtrace.model.claim.EvidenceLine;
import org.claimtrace.model.claim.Extraction;
import org.claimtrace.model.claim.Mention;
import org.claimtrace.model.claim.Study;
import org.claimtrace.model.claim.Term;

/** Claims that people stand for, as rows of a gold file in the form of the annotation guideline. */
public final class GoldRows {
  /** The columns of a gold file, in order. */
  public static final List<String> COLUMNS =
      List.of(
          "article",
          "quote",
          "subject",
          "predicate",
          "object",
          "polarity",
          "modality",
          "study",
          "tier");

  /** The guideline has no rows for it. */
  public static final String NOT_GOLD = "associatedWith";

  private static final String NONE = "-";
  private static final Pattern NUMBERED = Pattern.compile("#\\p{Nd}+\\z");

  private final Extraction article;
  private final String text;

  private GoldRows(Extraction article) {
    this.article = article;
    this.text = Folded.space(article.document().text().value());
  }

  /**
   * The rows of an article.
   *
   * @param accepted the article with no other claims than those that are gold
   * @return cells without tabs and line ends, one row for each claim in order
   */
  public static List<List<String>> of(Extraction accepted) {
    GoldRows rows = new GoldRows(accepted);
    return accepted.claims().stream()
        .filter(claim -> !claim.statement().predicate().equals(NOT_GOLD))
        .map(rows::row)
        .toList();
  }

  private List<String> row(Claim claim) {
    Wording wording = Wording.of(claim);
    return List.of(
        claim.place().article().value(),
        quote(claim.place().quote()),
        label(claim.statement().subject(), wording.subject()),
        wording.predicate(),
        label(claim.statement().object(), wording.object()),
        Wording.word(wording.polarity()),
        Wording.word(wording.modality()),
        study(claim.grounds().evidence()),
        wording.tier().orElse(NONE));
  }

  /** Two studies of one key need two names, or the scorer takes them for one. */
  private String label(Term term, String label) {
    return term instanceof Term.OfStudy study ? "study:" + key(study.study()) : label;
  }

  private String key(Study study) {
    String folded = Folded.name(study.key());
    long same =
        article.studies().stream().filter(other -> Folded.name(other.key()).equals(folded)).count();
    return same > 1 ? study.localId() : Folded.space(study.key());
  }

  /** The quote; with its number where the same words stand elsewhere in the article too. */
  private String quote(Mention quote) {
    String words = Folded.space(quote.text());
    SourceText source = article.document().text();
    boolean unique = count(words, text) == 1;
    if (unique && !NUMBERED.matcher(words).find()) {
      return words;
    }
    String before = Folded.space(source.slice(new Span(0, quote.span().end())));
    return words + "#" + Math.max(1, count(words, before));
  }

  private static int count(String words, String text) {
    int count = 0;
    for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
      count++;
    }
    return count;
  }

  private String study(List<EvidenceLine> evidence) {
    Set<String> pmids = new LinkedHashSet<>();
    boolean stated = false;
    List<String> keys = new ArrayList<>();
    for (EvidenceLine line : evidence) {
      keys.add(key(line.study()));
      for (Study.Identity identity : line.study().identities()) {
        if (identity.scheme().equals("pmid")) {
          pmids.add("pmid:" + identity.value());
          stated |= identity.basis() != Basis.CURATED;
        }
      }
    }
    if (stated) {
      return String.join(";", pmids);
    }
    return keys.isEmpty() ? NONE : keys.get(0);
  }
}
