package org.claimtrace.extract.rule;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimtrace.extract.rule.Element.SlotKind;
import org.claimtrace.extract.rule.Element.VoiceFilter;

/**
 * Reads a rule's pattern.
 *
 * <pre>
 * word|word      one of these words, as written or in the singular
 * &lt;verb|verb&gt;    a verb group with one of these verbs; &lt;verb:active&gt;, &lt;verb:passive&gt;, &lt;verb:negated&gt;
 * {x}            a noun phrase; {x+} a list of them; {x*} with its "of …"; {x:Type|Type} of a type
 * {x:study}      also effect, number, year, rest, name, word, indefinite, sequence; kinds are in
 *                lower case, types begin with a capital, {x:name|Type} has both
 * ...5           up to five words; ..5 up to five words of one phrase
 * ( a | b )      a or b;  ( a )? or word? may be missing
 * (x= a | b )    the same, and what matches fills the slot x
 * ^              the sentence begins here
 * </pre>
 */
final class PatternParser {
  private static final Pattern TOKEN =
      Pattern.compile(
          "\\s*(<[^<>]+>|\\{[^{}]+\\}|\\.\\.\\.?\\d*|\\((?:[a-z]+=)?|\\)\\??|\\||\\^|[^\\s<>{}()^]+)");
  private static final Pattern SLOT =
      Pattern.compile("\\{([a-z][A-Za-z0-9]*)([+*]*)(?::([A-Za-z|]+))?\\}");
  private static final int USUAL_GAP = 5;

  /** The shipped rules nest three deep. */
  private static final int DEEPEST = 20;

  private final Inflections inflections;
  private List<String> tokens = List.of();
  private int at;
  private int depth;

  PatternParser(Inflections inflections) {
    this.inflections = inflections;
  }

  /** Reads a pattern; an IllegalArgumentException says what is wrong with it. */
  List<Element> parse(String pattern) {
    tokens = tokens(pattern);
    at = 0;
    depth = 0;
    List<Element> elements = sequence();
    if (at < tokens.size()) {
      throw new IllegalArgumentException("'" + tokens.get(at) + "' without its beginning");
    }
    if (elements.isEmpty()) {
      throw new IllegalArgumentException("the pattern is empty");
    }
    return elements;
  }

  private static List<String> tokens(String pattern) {
    List<String> tokens = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(pattern.strip());
    int end = 0;
    while (matcher.find() && matcher.start() == end) {
      tokens.add(matcher.group(1));
      end = matcher.end();
    }
    if (end < pattern.strip().length()) {
      throw new IllegalArgumentException(
          "cannot read '" + pattern.strip().substring(end) + "' of the pattern");
    }
    return tokens;
  }

  private List<Element> sequence() {
    List<Element> elements = new ArrayList<>();
    while (at < tokens.size() && !tokens.get(at).startsWith(")") && !tokens.get(at).equals("|")) {
      elements.add(element(tokens.get(at)));
    }
    return elements;
  }

  private Element element(String token) {
    at++;
    if (token.startsWith("(")) {
      return group(token.substring(1).replace("=", ""));
    }
    if (token.equals("^")) {
      return new Element.Start();
    }
    if (token.startsWith("..")) {
      return gap(token);
    }
    if (token.startsWith("{")) {
      return slot(token);
    }
    if (token.startsWith("<")) {
      return verb(token.substring(1, token.length() - 1));
    }
    boolean optional = token.length() > 1 && token.endsWith("?");
    String words = optional ? token.substring(0, token.length() - 1) : token;
    Element literal = new Element.Literal(Set.of(words.toLowerCase(Locale.ROOT).split("\\|", -1)));
    return optional ? new Element.Choice(List.of(List.of(literal), List.of())) : literal;
  }

  private static Element gap(String token) {
    String most = token.replace(".", "");
    if (most.length() > 3) {
      throw new IllegalArgumentException("'" + token + "' is more than 999 words");
    }
    return new Element.Gap(
        most.isEmpty() ? USUAL_GAP : Integer.parseInt(most), !token.startsWith("..."));
  }

  private Element group(String name) {
    if (++depth > DEEPEST) {
      throw new IllegalArgumentException("brackets nest more than " + DEEPEST + " deep");
    }
    List<List<Element>> branches = new ArrayList<>();
    branches.add(sequence());
    while (at < tokens.size() && tokens.get(at).equals("|")) {
      at++;
      branches.add(sequence());
    }
    if (at == tokens.size()) {
      throw new IllegalArgumentException("'(' without its ')'");
    }
    if (!name.isEmpty()) {
      branches.replaceAll(branch -> marked(name, branch));
    }
    depth--;
    if (tokens.get(at++).endsWith("?")) {
      branches.add(List.of());
    }
    return new Element.Choice(branches);
  }

  private static List<Element> marked(String name, List<Element> branch) {
    List<Element> marked = new ArrayList<>();
    marked.add(new Element.Mark(name, true));
    marked.addAll(branch);
    marked.add(new Element.Mark(name, false));
    return marked;
  }

  private static Element slot(String token) {
    Matcher matcher = SLOT.matcher(token);
    if (!matcher.matches()) {
      throw new IllegalArgumentException("'" + token + "' is no slot");
    }
    SlotKind kind = SlotKind.PHRASE;
    Set<String> types = new LinkedHashSet<>();
    if (matcher.group(3) != null) {
      for (String type : matcher.group(3).split("\\|", -1)) {
        if (Character.isUpperCase(type.charAt(0))) {
          types.add(type);
        } else {
          kind = kind(type, token);
        }
      }
    }
    String marks = matcher.group(2);
    return new Element.Slot(
        matcher.group(1), kind, types, marks.contains("+"), marks.contains("*"));
  }

  private static SlotKind kind(String name, String token) {
    for (SlotKind kind : SlotKind.values()) {
      if (kind.name().toLowerCase(Locale.ROOT).equals(name)) {
        return kind;
      }
    }
    throw new IllegalArgumentException("'" + name + "' in '" + token + "' is no kind of slot");
  }

  private Element verb(String inside) {
    int colon = inside.indexOf(':');
    String lemmas = colon < 0 ? inside : inside.substring(0, colon);
    VoiceFilter voice = VoiceFilter.ANY;
    if (colon >= 0) {
      voice =
          switch (inside.substring(colon + 1)) {
            case "active" -> VoiceFilter.ACTIVE;
            case "passive" -> VoiceFilter.PASSIVE;
            case "negated" -> VoiceFilter.NEGATED;
            default -> throw new IllegalArgumentException("'<" + inside + ">' has no such voice");
          };
    }
    Set<String> forms = new LinkedHashSet<>();
    for (String lemma : lemmas.split("\\|", -1)) {
      forms.addAll(inflections.of(lemma.strip().toLowerCase(Locale.ROOT)));
    }
    return new Element.Verb(forms, voice);
  }
}
