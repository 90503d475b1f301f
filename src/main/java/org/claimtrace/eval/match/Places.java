package org.claimtrace.eval.match;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** An article's found claims by their sentence, and by their quote. */
record Places(Map<String, List<Integer>> sentences, Map<String, List<Integer>> quotes) {
  Places() {
    this(new HashMap<>(), new HashMap<>());
  }
}
