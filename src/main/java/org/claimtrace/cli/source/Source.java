package org.claimtrace.cli.source;

import org.claimtrace.rdf.Iris;
import org.claimtrace.store.GraphStore;
import org.claimtrace.store.article.ArticleShelf;

/**
 * Where a command reads claims from.
 *
 * @param store the open store
 * @param iris names its graphs
 */
public record Source(GraphStore store, Iris iris) implements AutoCloseable {
  /**
   * The store's articles.
   *
   * @return the store as a shelf
   */
  public ArticleShelf shelf() {
    return new ArticleShelf(store, iris);
  }

  @Override
  public void close() {
    store.close();
  }
}
