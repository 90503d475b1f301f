package org.claimtrace.rdf;

import java.nio.file.Path;

/** The project's own knowledge files. */
public final class Home {
  private Home() {}

  /** The folder that holds ontology, data and queries. */
  public static Path path() {
    return Path.of(System.getProperty("claimtrace.basedir", "."));
  }
}
