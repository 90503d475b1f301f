package org.claimtrace.read.jats;

import java.util.Map;
import java.util.Set;
import org.claimtrace.model.article.BlockKind;
import org.claimtrace.read.xml.Element;
import org.claimtrace.read.xml.Flow;

/** Writes a section's heading: its label and title. */
final class Headed {
  /** What journals print over parts whose files leave the title out, because the tag tells it. */
  private static final Map<String, String> USUAL =
      Map.of(
          "abstract", "Abstract",
          "trans-abstract", "Abstract",
          "ack", "Acknowledgements",
          "ref-list", "References");

  private static final Set<String> HEAD = Set.of("label", "title");

  private final Flow flow;
  private final Words words;

  Headed(Flow flow, Words words) {
    this.flow = flow;
    this.words = words;
  }

  /** Whether there was a heading to write. */
  boolean write(Element section, int level, boolean inBox) {
    flow.begin(inBox ? BlockKind.CAPTION : BlockKind.HEADING, inBox ? 0 : level, section.line());
    boolean titled = section.first("title").map(it -> !it.isBlank()).orElse(false);
    String usual = USUAL.get(section.name());
    if (titled || usual == null) {
      section.first("label").ifPresent(words::write);
      flow.space();
      section.first("title").ifPresent(words::write);
    } else if (level == 1 && section.first("sec", "title").filter(t -> says(t, usual)).isEmpty()) {
      flow.text(usual);
    }
    return flow.end(piece -> piece).isPresent();
  }

  /** Names of the elements that make its heading, which are not its content. */
  static Set<String> head(Element section) {
    boolean glued = section.first("title").isPresent();
    return glued || !USUAL.containsKey(section.name()) ? HEAD : Set.of();
  }

  private static boolean says(Element title, String usual) {
    return title
        .text()
        .toLowerCase(java.util.Locale.ROOT)
        .startsWith(
            usual.toLowerCase(java.util.Locale.ROOT).substring(0, Math.min(10, usual.length())));
  }
}
