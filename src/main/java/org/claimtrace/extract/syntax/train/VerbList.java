package org.claimtrace.extract.syntax.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.claimtrace.extract.syntax.Tag;

/**
 * The verbs of {@code data/training/verbs.txt} with their forms: what a treebank of gene research
 * does not tell, namely that "helps" is a verb and "benefits" a verb or a noun.
 */
final class VerbList {
  /** Longer verbs that are stressed at their end. */
  private static final String DOUBLING =
      "(sub|per|ad|com|trans|o)mit|(re|pre|in|con|trans|de)fer|(oc|re|in)cur|control|enrol|patrol"
          + "|quit|begin|label|cancel|counsel|excel|(pro|com|re)pel|forget|upset|offset";

  private final Map<String, Integer> bits = new TreeMap<>();

  private VerbList() {}

  /** For each form, the bits of {@link WordClasses} that it can have. */
  static Map<String, Integer> read(Path file) throws IOException {
    VerbList list = new VerbList();
    for (String line : Files.readAllLines(file)) {
      if (!line.isBlank() && !line.startsWith("#")) {
        list.add(List.of(line.strip().split(" ", -1)));
      }
    }
    return list.bits;
  }

  private void add(List<String> columns) {
    String base = columns.get(0);
    boolean noun = columns.size() > 1 && columns.get(1).equals("n");
    boolean irregular = columns.size() > 3;
    put(base, WordClasses.bit(Tag.VB) | (noun ? WordClasses.bit(Tag.NN) : 0));
    put(third(base), WordClasses.bit(Tag.VBZ) | (noun ? WordClasses.bit(Tag.NNS) : 0));
    put(stem(base, "ing") + "ing", WordClasses.bit(Tag.VBG));
    put(irregular ? columns.get(2) : past(base), WordClasses.bit(Tag.VBD));
    put(irregular ? columns.get(3) : past(base), WordClasses.bit(Tag.VBN));
  }

  private void put(String form, int more) {
    bits.merge(form, more, (a, b) -> a | b);
  }

  private static String third(String base) {
    if (base.equals("have")) {
      return "has";
    }
    if (endsInConsonantY(base)) {
      return base.substring(0, base.length() - 1) + "ies";
    }
    boolean hissing = base.matches(".*(s|x|z|ch|sh)") || base.equals("go");
    return base + (hissing ? "es" : "s");
  }

  private static String past(String base) {
    if (base.endsWith("e")) {
      return base + "d";
    }
    return endsInConsonantY(base)
        ? base.substring(0, base.length() - 1) + "ied"
        : stem(base, "ed") + "ed";
  }

  private static boolean endsInConsonantY(String base) {
    return base.matches(".*[^aeiou]y");
  }

  /**
   * The base before an ending that begins with a vowel: without its e, or its last letter twice.
   */
  private static String stem(String base, String ending) {
    if (base.endsWith("ie") && ending.equals("ing")) {
      return base.substring(0, base.length() - 2) + "y";
    }
    if (base.endsWith("e") && !base.endsWith("ee")) {
      return base.substring(0, base.length() - 1);
    }
    boolean doubles = base.matches("[^aeiou]*[aeiou][bdgklmnprt]") || base.matches(DOUBLING);
    return doubles ? base + base.charAt(base.length() - 1) : base;
  }
}
