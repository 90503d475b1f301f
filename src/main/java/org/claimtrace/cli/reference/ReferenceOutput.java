package org.claimtrace.cli.reference;

import java.io.Closeable;
import java.io.IOException;
import org.claimtrace.extract.reference.ArticleReferences;

/** Writes the references of articles, one article after the other. */
public interface ReferenceOutput extends Closeable {
  /**
   * Writes an article's references.
   *
   * @param article its references
   * @throws IOException if writing fails
   */
  void write(ArticleReferences article) throws IOException;

  /** Ends the output; the stream stays open. */
  @Override
  default void close() throws IOException {}
}
