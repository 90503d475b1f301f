package org.claimtrace.read.reference;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.claimtrace.model.work.WorkIds;

/**
 * The identifiers that a reference states. One that states two different ones identifies nothing.
 */
public final class Identifiers {
  private static final Pattern URL = Pattern.compile("https?://\\S{1,300}+");

  private static final Pattern OTHERS =
      Pattern.compile(
          "\\[[^\\[\\]]{20,400}\\]"
              + "|(?:Erratum|Comment|Retraction|Update|Corrected and republished) (?:in|for|of|on|from):"
              + ".{0,400}?(?=\\bPMC?ID:|$)");

  private Identifiers() {}

  /**
   * Reads an entry's text and what its links lead to.
   *
   * @param text the entry
   * @param links where its links lead
   * @return what it states once; of two different ones, neither
   */
  public static WorkIds of(String text, List<String> links) {
    String addresses = String.join(" ", links).replace("%2F", "/").replace("%2f", "/");
    FoundIds all = FoundIds.in(text, addresses);
    FoundIds own = FoundIds.in(OTHERS.matcher(text).replaceAll(" "), addresses);
    return new WorkIds(
        only(all.pmids()).or(() -> only(own.pmids())),
        only(all.pmcids()).or(() -> only(own.pmcids())),
        only(all.dois())
            .or(() -> only(own.dois()))
            // its own has a label, that of a work in the title is a link
            .or(() -> only(FoundIds.in(URL.matcher(text).replaceAll(" ")).dois())));
  }

  private static Optional<String> only(Set<String> found) {
    return found.size() == 1 ? Optional.of(found.iterator().next()) : Optional.empty();
  }
}
