package org.claimtrace.read;

import java.io.IOException;
import java.util.Optional;
import org.claimtrace.model.ArticleId;
import org.claimtrace.model.ErrorCode;
import org.claimtrace.model.Problem;
import org.claimtrace.model.ProblemException;
import org.claimtrace.read.source.Given;
import org.claimtrace.read.source.Inputs;

/** The articles of a source, read one at a time, so that a set may be larger than the memory. */
public final class ArticleStream implements AutoCloseable {
  private final String place;
  private final Inputs inputs;
  private final Optional<ArticleId> id;
  private Optional<Given> ahead;
  private boolean ended;
  private int count;

  ArticleStream(String place, Inputs inputs, Optional<ArticleId> id) {
    this.place = place;
    this.inputs = inputs;
    this.id = id;
    this.ahead = Optional.empty();
  }

  /**
   * Reads the next article.
   *
   * @return what became of it; empty at the end
   * @throws ProblemException BAD_USAGE if one id was given and there are several articles
   */
  public Optional<ReadOutcome> next() {
    Optional<Given> given = ahead.isPresent() ? ahead : take();
    ahead = Optional.empty();
    if (given.isEmpty()) {
      return Optional.empty();
    }
    if (id.isPresent()) {
      ahead = take();
      if (ahead.isPresent()) {
        throw new ProblemException(
            ErrorCode.BAD_USAGE,
            place,
            "one id cannot name the several articles that it holds",
            "Leave --id out: each has the name that it gives itself.");
      }
    }
    return given.map(this::read);
  }

  private Optional<Given> take() {
    if (ended) {
      return Optional.empty();
    }
    Optional<Given> given;
    try {
      given = inputs.next();
    } catch (IOException e) {
      ended = true;
      return Optional.of(new Given.Unreadable(Articles.broken(place, e)));
    }
    ended = given.isEmpty();
    if (ended && count == 0) {
      return Optional.of(
          new Given.Unreadable(
              new Problem(
                  ErrorCode.NO_ARTICLES,
                  place,
                  "no article found in it",
                  "Articles are files ending in " + Formats.extensions() + ".")));
    }
    count++;
    return given;
  }

  private ReadOutcome read(Given given) {
    if (given instanceof Given.Article article) {
      try {
        return new ReadOutcome.Done(article.input().place(), Articles.read(article.input(), id));
      } catch (ProblemException e) {
        return new ReadOutcome.Failed(e);
      }
    }
    return new ReadOutcome.Failed(new ProblemException(((Given.Unreadable) given).problem(), null));
  }

  @Override
  public void close() {
    try {
      inputs.close();
    } catch (IOException e) {
      throw new ProblemException(Articles.broken(place, e), e);
    }
  }
}
