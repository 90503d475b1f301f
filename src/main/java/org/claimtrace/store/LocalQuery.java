package org.claimtrace.store;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.TDB2;
import org.claimtrace.model.ErrorCode;
import org.claimtrace.model.ProblemException;
import org.jspecify.annotations.Nullable;

/** Runs a query over a dataset of this process, within a deadline. */
final class LocalQuery {
  /** How long past its deadline a query may take to notice, in milliseconds. */
  private static final long GRACE = 500;

  private LocalQuery() {}

  /**
   * The whole answer. The query runs in a thread of its own: a regular expression that backtracks
   * or a nested property path never looks at Jena's deadline, and only a thread can be left behind.
   */
  static Answer answer(DatasetGraph dataset, Query query, Duration deadline, String place) {
    FutureTask<Answer> task =
        new FutureTask<>(() -> Txn.calculateRead(dataset, () -> run(dataset, query, deadline)));
    Thread thread = new Thread(task, "claimtrace-query");
    thread.setDaemon(true);
    thread.start();
    try {
      return task.get(deadline.toMillis() + GRACE, TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      throw Problems.timeout(place, deadline, e);
    } catch (ExecutionException e) {
      throw rethrown(e.getCause(), place, deadline);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("interrupted while a query ran");
    }
  }

  private static Answer run(DatasetGraph dataset, Query query, Duration deadline) {
    try (QueryExec exec =
        QueryExec.newBuilder()
            .dataset(dataset)
            .query(query)
            .set(ARQ.httpServiceAllowed, false)
            // FROM picks graphs; with the union on, TDB2 would answer from all of them.
            .set(TDB2.symUnionDefaultGraph, !query.hasDatasetDescription())
            .overallTimeout(Math.max(1, deadline.toMillis()), TimeUnit.MILLISECONDS)
            .build()) {
      return Answer.of(query, exec);
    }
  }

  private static RuntimeException rethrown(
      @Nullable Throwable cause, String place, Duration deadline) {
    if (cause instanceof QueryCancelledException) {
      return Problems.timeout(place, deadline, cause);
    }
    if (cause instanceof ProblemException problem) {
      return problem;
    }
    if (cause instanceof RuntimeException bug) {
      bug.addSuppressed(new IllegalStateException("asked from here"));
      return bug;
    }
    if (cause instanceof StackOverflowError) {
      return Problems.of(
          ErrorCode.BAD_QUERY,
          place,
          "the query is nested too deeply to be answered",
          "Cut it into several.",
          cause);
    }
    if (cause instanceof OutOfMemoryError memory) {
      // Wrapped, it would pass by those who tell of it in one line.
      throw memory;
    }
    throw new AssertionError("a query threw what it cannot", cause);
  }
}
