package org.claimtrace.cli.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.claimtrace.cli.session.Session;
import org.claimtrace.model.ArticleId;
import org.claimtrace.model.ErrorCode;
import org.claimtrace.model.ProblemException;
import org.claimtrace.model.claim.Extraction;

/** Reads several articles as one whole: one that fails fails all. */
public final class BuiltArticles {
  private final Map<ArticleId, String> names = new LinkedHashMap<>();
  private final Map<ArticleId, String> hashes = new LinkedHashMap<>();

  private BuiltArticles() {}

  /**
   * Finds the claims of all articles.
   *
   * @param session tells of warnings and progress
   * @param inputs the articles
   * @return one for each article; the same source twice counts once
   * @throws ProblemException what is wrong with the first that fails, or ID_TAKEN when two sources
   *     have one id
   */
  public static List<Extraction> extract(Session session, List<ArticleInput> inputs) {
    BuiltArticles seen = new BuiltArticles();
    List<Extraction> found = new ArrayList<>();
    int done = 0;
    for (ArticleInput input : inputs) {
      Extraction extraction = input.extract(session);
      if (seen.isNew(input.name(), extraction)) {
        found.add(extraction);
      }
      session.progress(++done, inputs.size(), "articles read");
    }
    return found;
  }

  private boolean isNew(String name, Extraction extraction) {
    ArticleId id = extraction.document().id();
    String hash = extraction.document().source().sha256();
    String before = hashes.putIfAbsent(id, hash);
    if (before != null && !before.equals(hash)) {
      throw new ProblemException(
          ErrorCode.ID_TAKEN,
          names.get(id) + " and " + name,
          "both articles have the id " + id,
          "Rename one of the files, or build them one by one with --id NAME.");
    }
    names.putIfAbsent(id, name);
    return before == null;
  }
}
