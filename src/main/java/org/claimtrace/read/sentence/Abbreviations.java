package org.claimtrace.read.sentence;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Words that a full stop follows without ending a sentence, from {@code abbreviations.txt}. */
final class Abbreviations {
  /** What an abbreviation's full stop can mean. */
  enum Kind {
    /** Something always follows in the sentence. */
    NEVER,
    /** It ends no sentence if a number follows. */
    NUMBER,
    /** A unit; it ends no sentence if a small letter follows. */
    UNIT,
    /** It may end one, if what follows begins one. */
    MAYBE
  }

  private static final Abbreviations ENGLISH = load("abbreviations.txt");

  private final Map<String, Kind> kinds = new HashMap<>();
  private final Set<String> starters = new HashSet<>();
  private final Set<String> lettered = new HashSet<>();
  private final Set<String> openers = new HashSet<>();

  private Abbreviations() {}

  static Abbreviations english() {
    return ENGLISH;
  }

  /** What a word is, full stops inside it kept, the last one not: {@code e.g}, {@code al}. */
  Optional<Kind> of(String word) {
    return Optional.ofNullable(kinds.get(word.toLowerCase(Locale.ROOT)));
  }

  /** Whether a capitalised word mostly begins a sentence, so that it is no name. */
  boolean isStarter(String word) {
    return starters.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Whether a capitalised word begins a sentence even where no full stop stands before it. */
  boolean opens(String word) {
    return openers.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Whether a word takes a single letter behind it, as "type C". */
  boolean isLettered(String word) {
    return lettered.contains(word.toLowerCase(Locale.ROOT));
  }

  private static Abbreviations load(String name) {
    Abbreviations read = new Abbreviations();
    try (InputStream in = Abbreviations.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("not on the class path: " + name);
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      String section = "";
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith("[")) {
          section = line.strip();
        } else if (!line.startsWith("#")) {
          read.add(section, line);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name, e);
    }
    return read;
  }

  private void add(String section, String line) {
    for (String word : line.strip().split("\\s+", -1)) {
      if (word.isEmpty()) {
        continue;
      }
      switch (section) {
        case "[never]" -> kinds.put(word, Kind.NEVER);
        case "[number]" -> kinds.put(word, Kind.NUMBER);
        case "[unit]" -> kinds.put(word, Kind.UNIT);
        case "[maybe]" -> kinds.put(word, Kind.MAYBE);
        case "[starter]" -> starters.add(word);
        case "[opener]" -> openers.add(word);
        case "[lettered]" -> lettered.add(word);
        default -> throw new IllegalStateException("abbreviations.txt: no section " + section);
      }
    }
  }
}
