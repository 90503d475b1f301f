package org.claimtrace.read.jats;

import java.util.HashMap;
import java.util.Map;

/** What an element is to the text. Each is asked for it, so that it is looked up once. */
enum Role {
  /** Words, or what stands among them. */
  WORDS,
  /** Not shown, or shown as a picture. */
  HIDDEN,
  /** Cuts the paragraph that it stands in. */
  BLOCK,
  /** Waits until the paragraph that it stands in has ended. */
  FLOAT;

  private static final Map<String, Role> OTHERS = new HashMap<>();

  static {
    Names.BLOCKS.forEach(name -> OTHERS.put(name, BLOCK));
    Names.FLOATS.forEach(name -> OTHERS.put(name, FLOAT));
    Names.HIDDEN.forEach(name -> OTHERS.put(name, HIDDEN));
  }

  static Role of(String name) {
    return OTHERS.getOrDefault(name, WORDS);
  }
}
