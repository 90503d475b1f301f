package org.claimtrace.extract.trial;

import java.nio.file.Path;

/** The project's own word lists. */
public final class Home {
  /** What {@code data/rules/trial.yaml} holds. */
  public static final TrialWords WORDS =
      TrialWords.read(Path.of(System.getProperty("claimtrace.basedir", "")));

  private Home() {}
}
