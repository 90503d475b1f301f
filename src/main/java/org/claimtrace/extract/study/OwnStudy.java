package org.claimtrace.extract.study;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.claimtrace.extract.line.Line;
import org.claimtrace.extract.role.Parts;
import org.claimtrace.extract.stance.Cues;
import org.claimtrace.model.article.BlockKind;
import org.claimtrace.model.article.Document;
import org.claimtrace.model.article.Section;
import org.claimtrace.model.article.Sentence;

/**
 * The study that an article itself reports, if it is a report: which sentences tell of it, and what
 * kind it is. An article reports a study if its headings say so ("Methods", "Results"), if it says
 * "we" and "this study", or if it looks like an abstract that has lost its headings.
 */
final class OwnStudy {
  private final Document document;
  private final Map<String, List<String>> headings;
  private static final int SHORT = 40;

  private final Cues cues;
  private final UnheadedReport unheaded;
  private final BitSet sentences = new BitSet();

  /**
   * Sets up.
   *
   * @param document the article
   * @param headings words of headings under {@code own} and {@code background}
   * @param parts tells what sentences are there for, where no heading does
   */
  OwnStudy(Document document, Map<String, List<String>> headings, Parts parts) {
    List<String> says = headings.getOrDefault("says", List.of());
    this.unheaded = new UnheadedReport(parts);
    this.document = document;
    this.headings = Map.copyOf(headings);
    this.cues =
        new Cues(Map.of("says", says, "reports", headings.getOrDefault("reports", List.of())));
  }

  /** Finds the sentences that tell of the article's own study; none if it is no report. */
  BitSet find(List<Line> lines) {
    Map<Integer, Boolean> told = new HashMap<>();
    boolean headed = isHeaded();
    BitSet saying = new BitSet();
    int said = 0;
    int cited = -1;
    int reported = 0;
    for (Line line : lines) {
      boolean says =
          line.sentence().block() != cited
              && (cues.in("says", line, 0, line.size()) || speaksOfItself(line));
      said += says ? 1 : 0;
      saying.set(line.sentence().index(), says && !isTitle(line));
      reported += cues.in("reports", line, 0, line.size()) ? 1 : 0;
      int section = line.sentence().section();
      boolean cites = !document.markersIn(line.sentence().span()).isEmpty();
      boolean own =
          says
              || (headed && heading("own", line.sentence()))
              || (!heading("background", line.sentence()) && told.getOrDefault(section, false));
      told.merge(section, says, Boolean::logicalOr);
      sentences.set(line.sentence().index(), own && !cites && !isTitle(line));
      cited = cites && namesStudy(line) ? line.sentence().block() : cited;
    }
    Optional<BitSet> guessed = headed ? Optional.empty() : guessed(lines);
    if (guessed.isPresent()) {
      saying.or(guessed.get());
      return saying;
    }
    boolean speaks = said >= 2 && said * 12 >= lines.size();
    boolean brief = reported >= 3 && lines.size() <= SHORT && document.markers().isEmpty();
    if (!headed && !speaks && !brief) {
      sentences.clear();
    }
    return sentences;
  }

  /** An abstract without headings: short, in one piece, citing nobody. */
  private Optional<BitSet> guessed(List<Line> lines) {
    List<Line> body = lines.stream().filter(line -> !isTitle(line)).toList();
    boolean whole = body.stream().map(line -> line.sentence().section()).distinct().count() == 1;
    return whole && lines.size() <= SHORT && document.markers().isEmpty()
        ? unheaded.own(body)
        : Optional.empty();
  }

  /** "A trial found … [3]. This study": the one cited, for the rest of the paragraph. */
  private boolean namesStudy(Line line) {
    return line.words().stream().anyMatch(word -> isWord("studies", word.norm()));
  }

  /** A title only names what the text tells. */
  private boolean isTitle(Line line) {
    BlockKind kind = document.blocks().get(line.sentence().block()).kind();
    return kind == BlockKind.TITLE || kind == BlockKind.HEADING;
  }

  /** "To evaluate the effect of A.": an aim without a main clause. */
  private boolean isAim(Line line) {
    return line.lower(0).equals("to")
        && isWord("aims", line.lower(1))
        && (line.lower(line.size() - 1).equals(".") || line.size() > SHORT);
  }

  /** "This randomized trial": the phrase that opens with "this" has a word for a study as head. */
  private boolean speaksOfItself(Line line) {
    if (isAim(line)) {
      return true;
    }
    for (int i = 0; i < line.size(); i++) {
      if (isWord("openers", line.lower(i))) {
        for (int k = i + 1; k < line.size() && (k == i + 1 || !isVerb(line, k)); k++) {
          if (isWord("studies", line.word(k).norm())) {
            return !isWord("others", line.lower(i + 1));
          }
        }
      }
    }
    return false;
  }

  private static boolean isVerb(Line line, int word) {
    return line.tag(word).matches("VB[DZP]|MD");
  }

  private boolean isWord(String list, String word) {
    return headings.getOrDefault(list, List.of()).contains(word);
  }

  /** What kind of study it is: the kind of which its sentences hold most words. */
  static Optional<String> kind(
      BitSet sentences, List<Line> lines, Map<String, List<String>> kinds) {
    Map<String, Integer> counts = new HashMap<>();
    for (Line line : lines) {
      for (int i = 0; sentences.get(line.sentence().index()) && i < line.size(); i++) {
        String word = line.word(i).norm();
        kinds.forEach(
            (kind, words) -> {
              if (words.contains(word)) {
                counts.merge(kind, 1, Integer::sum);
              }
            });
      }
    }
    return kinds.keySet().stream()
        .filter(counts::containsKey)
        .max(java.util.Comparator.comparingInt(kind -> counts.getOrDefault(kind, 0)));
  }

  /** Two headings of a report at least. */
  private boolean isHeaded() {
    return document.sections().stream().filter(section -> isHeading("own", section)).count() >= 2;
  }

  private boolean heading(String list, Sentence sentence) {
    return isHeading(list, document.sections().get(sentence.section()));
  }

  private boolean isHeading(String list, Section section) {
    String title = section.title().toLowerCase(Locale.ROOT);
    return headings.getOrDefault(list, List.of()).stream().anyMatch(title::contains);
  }
}
