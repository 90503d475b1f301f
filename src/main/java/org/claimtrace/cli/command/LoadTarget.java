package org.claimtrace.cli.command;

import org.claimtrace.cli.session.Workshop;
import org.claimtrace.store.GraphStore;
import org.claimtrace.store.article.ArticleShelf;
import org.jspecify.annotations.Nullable;

/**
 * The store that is loaded into. It is opened, and made if it must be, only when there is something
 * to put: input that cannot be used leaves no empty store behind.
 */
final class LoadTarget implements AutoCloseable {
  private final TargetOptions options;
  private final Workshop workshop;
  private @Nullable GraphStore store;
  private boolean prepared;

  LoadTarget(TargetOptions options, Workshop workshop) {
    this.options = options;
    this.workshop = workshop;
    if (options.isRemote()) {
      // nothing is left behind by asking, and what is down is better known at once
      this.store = options.open(false);
    }
  }

  ArticleShelf shelf() {
    if (store == null) {
      store = options.open(true);
    }
    ArticleShelf shelf = new ArticleShelf(store, workshop.iris());
    if (!prepared) {
      shelf.putShared(workshop.shared());
      prepared = true;
    }
    return shelf;
  }

  /** What to call it; empty if nothing was put. */
  String description() {
    return store == null || !prepared ? "" : store.description();
  }

  @Override
  public void close() {
    if (store != null) {
      store.close();
    }
  }
}
