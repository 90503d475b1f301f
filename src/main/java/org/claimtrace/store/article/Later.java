package org.claimtrace.store.article;

import java.util.Iterator;
import java.util.function.Supplier;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;

/** Quads that are made when the first one is asked for. */
final class Later implements Iterator<Quad> {
  private final Supplier<Iterator<Quad>> maker;
  private @Nullable Iterator<Quad> quads;

  Later(Supplier<Iterator<Quad>> maker) {
    this.maker = maker;
  }

  private Iterator<Quad> quads() {
    if (quads == null) {
      quads = maker.get();
    }
    return quads;
  }

  @Override
  public boolean hasNext() {
    return quads().hasNext();
  }

  @Override
  public Quad next() {
    return quads().next();
  }
}
