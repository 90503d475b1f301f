package org.claimtrace.query.trace;

/** A named line under a quote. */
record NamedFact(String label, Paint paint, String text) {
  /** The label, as wide as all of them. */
  String name() {
    return label + " ".repeat("sentence  ".length() - label.length());
  }
}
