package org.claimtrace.read.html.page;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The words by which pages name what is not their article, from {@code clutter.txt}. */
final class ClutterWords {
  private static final Pattern PARTS = Pattern.compile("[-_:]+|(?<=[a-z])(?=[A-Z])");
  private static final Map<String, Set<String>> WORDS = load("clutter.txt");

  private final Map<String, Boolean> judged = new HashMap<>();

  /** Whether a name list as {@code "post-share-bar wide"} holds a name of clutter. */
  boolean name(String names) {
    if (names.isEmpty()) {
      return false;
    }
    // a page uses few names many times
    return judged.computeIfAbsent(names, ClutterWords::judge);
  }

  private static boolean judge(String names) {
    for (String name : names.split("\\s+", -1)) {
      if (in("hidden", name.toLowerCase(Locale.ROOT)) || isClutter(name)) {
        return true;
      }
    }
    return false;
  }

  /** One part that means clutter, and none that means something else. */
  private static boolean isClutter(String name) {
    boolean found = false;
    for (String part : PARTS.split(name, -1)) {
      String word = part.toLowerCase(Locale.ROOT);
      boolean clutter = in("clutter", word);
      if (!clutter && !in("neutral", word)) {
        return false;
      }
      found |= clutter;
    }
    return found;
  }

  private static boolean in(String section, String word) {
    return WORDS.getOrDefault(section, Set.of()).contains(word);
  }

  private static Map<String, Set<String>> load(String name) {
    Map<String, Set<String>> read = new HashMap<>();
    try (InputStream in = ClutterWords.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("not on the class path: " + name);
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      String section = "";
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith("[")) {
          section = line.strip().replaceAll("[\\[\\]]", "");
        } else if (!line.startsWith("#")) {
          read.computeIfAbsent(section, s -> new HashSet<>())
              .addAll(Arrays.asList(line.strip().split("\\s+", -1)));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name, e);
    }
    return read;
  }
}
