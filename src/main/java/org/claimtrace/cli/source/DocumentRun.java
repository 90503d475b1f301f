package org.claimtrace.cli.source;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.claimtrace.cli.session.Session;
import org.claimtrace.model.ErrorCode;
import org.claimtrace.model.ProblemException;
import org.claimtrace.model.article.Document;
import org.claimtrace.read.ArticleStream;
import org.claimtrace.read.ReadOutcome;
import org.jspecify.annotations.Nullable;

/**
 * The articles of a command line, read one after another. What is wrong with one is told and stops
 * no other; the session remembers that the command did not do all that was asked.
 */
public final class DocumentRun implements Iterator<Document> {
  private final Session session;
  private final Iterator<ArticleInput> inputs;
  private @Nullable ArticleStream stream;
  private Optional<Document> next = Optional.empty();
  private String place = "";
  private int read;
  private int failed;

  /**
   * A run; nothing is read yet.
   *
   * @param session tells of warnings, failures and progress
   * @param inputs what the command line names
   */
  public DocumentRun(Session session, List<ArticleInput> inputs) {
    this.session = session;
    this.inputs = inputs.iterator();
  }

  /**
   * Reads on to the next article that can be read.
   *
   * @throws ProblemException what is wrong with the command line
   */
  @Override
  public boolean hasNext() {
    while (next.isEmpty()) {
      Optional<ReadOutcome> reading = reading();
      if (reading.isEmpty()) {
        session.progress(0, "");
        return false;
      }
      if (reading.get() instanceof ReadOutcome.Done done) {
        place = done.place();
        done.result().warnings().forEach(session::warn);
        next = Optional.of(done.result().document());
        read++;
        session.progress(read, "articles read");
      } else {
        fail(((ReadOutcome.Failed) reading.get()).exception());
      }
    }
    return true;
  }

  @Override
  public Document next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    Document document = next.orElseThrow();
    next = Optional.empty();
    return document;
  }

  /**
   * Where the article lies that was read last.
   *
   * @return its file, with the place inside an archive or a set
   */
  public String place() {
    return place;
  }

  /**
   * How many articles were read so far.
   *
   * @return those that {@link #next} gave or will give next
   */
  public int read() {
    return read;
  }

  /**
   * How many could not be read so far.
   *
   * @return all that were told of
   */
  public int failed() {
    return failed;
  }

  /** What was read, but cannot be used after all. */
  void reject(ProblemException e) {
    read--;
    fail(e);
  }

  private Optional<ReadOutcome> reading() {
    while (true) {
      if (stream != null) {
        Optional<ReadOutcome> reading = stream.next();
        if (reading.isPresent()) {
          return reading;
        }
        stream.close();
        stream = null;
      }
      if (!inputs.hasNext()) {
        return Optional.empty();
      }
      ArticleInput input = inputs.next();
      try {
        stream = input.open(session);
      } catch (ProblemException e) {
        return Optional.of(new ReadOutcome.Failed(e));
      }
    }
  }

  private void fail(ProblemException e) {
    if (e.problem().code().exit() != ErrorCode.Exit.BAD_INPUT) {
      throw e;
    }
    failed++;
    session.failed(e);
  }
}
