package org.claimtrace.cli.source;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.claimtrace.cli.session.NothingReadException;
import org.claimtrace.cli.session.Session;
import org.claimtrace.extract.Unsearched;
import org.claimtrace.model.ArticleId;
import org.claimtrace.model.ErrorCode;
import org.claimtrace.model.ProblemException;
import org.claimtrace.model.article.Document;
import org.claimtrace.model.claim.Extraction;
import org.jspecify.annotations.Nullable;

/**
 * The claims of articles, one article after another; the same source twice counts once. One of them
 * is held at a time, so that there may be any number.
 */
public final class BuiltArticles implements Iterator<Extraction> {
  private final Session session;
  private final DocumentRun run;
  private final Map<ArticleId, String> names = new HashMap<>();
  private final Map<ArticleId, String> hashes = new HashMap<>();
  private @Nullable Extraction next;
  private boolean ended;

  /**
   * A run; nothing is read yet.
   *
   * @param session tells of warnings, failures and progress
   * @param inputs what the command line names
   */
  public BuiltArticles(Session session, List<ArticleInput> inputs) {
    this.session = session;
    this.run = new DocumentRun(session, inputs);
  }

  /**
   * Reads on to the next article.
   *
   * @throws ProblemException what is wrong with the command line or the knowledge files
   * @throws NothingReadException at the end, if all that there was failed
   */
  @Override
  public boolean hasNext() {
    while (next == null && run.hasNext()) {
      Document document = run.next();
      String before = hashes.putIfAbsent(document.id(), document.source().sha256());
      if (before == null) {
        names.put(document.id(), run.place());
        next = extracted(document);
      } else if (!before.equals(document.source().sha256())) {
        run.reject(taken(document.id()));
      }
    }
    if (next == null && !ended) {
      end();
    }
    return next != null;
  }

  /** Claims made elsewhere may not hold against this article; those of others may. */
  private @Nullable Extraction extracted(Document document) {
    try {
      Extraction found = session.workshop().extract(document);
      Unsearched.warnings(found).forEach(session::warn);
      return found;
    } catch (ProblemException e) {
      if (e.problem().code() != ErrorCode.BAD_CLAIM) {
        throw e;
      }
      run.reject(e);
      return null;
    }
  }

  private void end() {
    ended = true;
    if (run.failed() > 0 && run.read() + run.failed() > 1) {
      session.note(run.read() + " of " + (run.read() + run.failed()) + " articles read");
    }
    if (run.failed() > 0 && run.read() == 0) {
      throw new NothingReadException();
    }
  }

  @Override
  public Extraction next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    Extraction extraction = Objects.requireNonNull(next);
    next = null;
    return extraction;
  }

  private ProblemException taken(ArticleId id) {
    return new ProblemException(
        ErrorCode.ID_TAKEN,
        names.get(id) + " and " + run.place(),
        "both articles have the id " + id,
        "Rename one of the files, or build them one by one with --id NAME.");
  }
}
