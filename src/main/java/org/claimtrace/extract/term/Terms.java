package org.claimtrace.extract.term;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.claimtrace.extract.line.Chunk;
import org.claimtrace.extract.line.Line;
import org.claimtrace.extract.line.WordLists;
import org.claimtrace.extract.rule.Numbers;
import org.claimtrace.extract.rule.Piece;
import org.claimtrace.model.Span;
import org.claimtrace.model.claim.Mention;
import org.claimtrace.model.claim.PredicateForm;
import org.claimtrace.model.claim.Term;
import org.claimtrace.model.claim.Tier;
import org.claimtrace.model.lexicon.Lexicon;
import org.claimtrace.model.lexicon.LexiconEntry;

/**
 * Says what a phrase names. A name of the lexicon counts only if it covers the head of the phrase;
 * a phrase that it does not cover becomes an unlinked concept of its own, never a near miss.
 */
public final class Terms {
  /** Kinds of concept that modifiers do not turn into another one ("oral X"). */
  private static final Set<String> NAMED = Set.of("Compound");

  /** So many words into a sentence a pronoun may mean what the sentence itself has named. */
  private static final int DEEP = 6;

  private static final Set<String> CLASSES = Set.of("CompoundClass");

  private final Lexicon lexicon;
  private final WordLists lists;
  private final Labels labels;
  private final Set<String> tiers;

  /**
   * Sets up.
   *
   * @param lexicon the known names
   * @param lists the closed word lists
   * @param tiers the names of the tiers
   */
  public Terms(Lexicon lexicon, WordLists lists, Set<String> tiers) {
    this.lexicon = lexicon;
    this.lists = lists;
    this.labels = new Labels(lists);
    this.tiers = Set.copyOf(tiers);
  }

  /**
   * The object of a claim.
   *
   * @param line the sentence
   * @param piece the words
   * @param form what the predicate takes
   * @param context what came before
   * @return the term; empty if the words name nothing that the predicate takes
   */
  public Optional<Term> object(Line line, Piece piece, PredicateForm form, Context context) {
    return switch (form.object()) {
      case TIER -> tier(line, piece);
      case LITERAL -> literal(line, piece, form);
      case CONCEPT -> thing(line, piece, form.name(), context);
    };
  }

  private Optional<Term> tier(Line line, Piece piece) {
    for (int i = piece.from(); i < piece.to(); i++) {
      if (tiers.contains(line.lower(i))) {
        return Optional.of(new Term.OfTier(line.mention(i, i + 1), new Tier(line.lower(i))));
      }
    }
    return Optional.empty();
  }

  private Optional<Term> literal(Line line, Piece piece, PredicateForm form) {
    Mention mention = line.mention(piece.from(), piece.to());
    return switch (form.datatype()) {
      case INTEGER -> {
        OptionalInt value = Numbers.value(mention.text());
        yield value.isPresent()
            ? Optional.of(
                new Term.Literal(mention, Integer.toString(value.getAsInt()), form.datatype()))
            : Optional.empty();
      }
      case STRING, DECIMAL, G_YEAR ->
          Optional.of(
              new Term.Literal(mention, mention.text().replaceAll("\\s+", " "), form.datatype()));
    };
  }

  /**
   * A thing named by a phrase.
   *
   * @param line the sentence
   * @param piece the words
   * @param predicate the predicate that it stands with
   * @param context what came before
   * @return the term; empty if the phrase names nothing
   */
  public Optional<Term> thing(Line line, Piece piece, String predicate, Context context) {
    if (labels.isEmpty(line, piece)) {
      return Optional.empty();
    }
    Optional<Term> referred = referred(line, piece, context);
    if (referred.isPresent()) {
      return referred;
    }
    int from = labels.begin(line, piece);
    Mention mention = line.mention(from, piece.to());
    String label = labels.of(line, piece, context);
    if (saysNothing(line, piece, from)) {
      return Optional.empty();
    }
    if (from > 0
        && line.lower(from - 1).equals("no")
        && lists.has("againstPredicates", predicate.toLowerCase(Locale.ROOT))) {
      return Optional.of(
          new Term.Concept(line.mention(from - 1, piece.to()), "no " + label, false));
    }
    Optional<LexiconEntry> whole = lexicon.find(label);
    if (whole.isEmpty() && !isWidening(predicate)) {
      whole = bracketed(line, from, piece.to());
    }
    if (whole.isEmpty() && !piece.hasSharedHead()) {
      whole = head(line, from, piece.to(), predicate);
    }
    return Optional.of(
        whole
            .map(entry -> new Term.Concept(mention, entry.label(), entry.isLinked()))
            .orElseGet(() -> new Term.Concept(mention, label, false)));
  }

  /** "published research", or a bare "effect": words that name no thing. */
  private boolean saysNothing(Line line, Piece piece, int from) {
    int head = piece.hasSharedHead() ? piece.headTo() - 1 : piece.to() - 1;
    String noun = line.word(head).norm();
    boolean bare = !piece.hasSharedHead() && from == head;
    return lists.has("emptyHeads", noun) || (bare && lists.has("bareHeads", noun));
  }

  /**
   * "the main calming (XYZ) system": the name that the bracket makes with the noun behind it.
   *
   * @param line the sentence
   * @param from the phrase's first word
   * @param to the first word behind
   * @return the known name, if there is one
   */
  public Optional<LexiconEntry> bracketed(Line line, int from, int to) {
    for (int i = from; i < to && !line.tag(i).equals("IN"); i++) {
      if (line.lower(i).equals("(")) {
        StringBuilder name = new StringBuilder();
        for (int k = i + 1; k < to; k++) {
          name.append(line.word(k).isWord() ? line.word(k).text() + " " : "");
        }
        return lexicon.find(name.toString());
      }
    }
    return Optional.empty();
  }

  /** A name at the phrase's end, if what stands before it leaves it the same thing. */
  private Optional<LexiconEntry> head(Line line, int from, int to, String predicate) {
    Optional<Lexicon.Hit> hit = line.hitTo(to, from);
    if (hit.isEmpty()) {
      return Optional.empty();
    }
    Set<String> types = hit.get().entry().types();
    boolean neutral = true;
    for (int i = from; i < hit.get().from(); i++) {
      if (line.tag(i).equals("IN")) {
        return Optional.empty();
      }
      neutral &= lists.has("neutral", line.lower(i)) || !line.word(i).isWord();
    }
    boolean named = types.stream().anyMatch(NAMED::contains);
    boolean wider = isWidening(predicate) && types.stream().anyMatch(CLASSES::contains);
    return neutral || named || wider ? hit.map(Lexicon.Hit::entry) : Optional.empty();
  }

  private boolean isWidening(String predicate) {
    return lists.has("wideningPredicates", predicate.toLowerCase(Locale.ROOT));
  }

  /** "it found", "it showed that": a study, not what it tried. */
  private boolean isTeller(Line line, int pronoun) {
    int verb = pronoun + 1;
    while (line.tag(verb).startsWith("RB")) {
      verb++;
    }
    return lists.has("tellers", line.lower(verb)) || line.lower(verb + 1).equals("that");
  }

  /** Pronouns and "the peptide": what they stand for. */
  private Optional<Term> referred(Line line, Piece piece, Context context) {
    int last = piece.to() - 1;
    Optional<Chunk> chunk = line.chunkAt(last);
    String word = line.lower(last);
    boolean pronoun = line.tag(last).startsWith("PRP") || lists.has("demonstratives", word);
    if (pronoun && isTeller(line, last)) {
      return Optional.empty();
    }
    Mention mention = line.mention(piece.from(), piece.to());
    // deep in a sentence about a disease, "it" is as likely what the sentence named before
    boolean deep = last > DEEP && context.condition().isPresent();
    if (pronoun && !deep && lists.has("singularPronouns", word)) {
      return context
          .antecedent(line, last)
          .or(() -> context.topic(line))
          .map(topic -> named(mention, topic));
    }
    if (pronoun) {
      return Optional.of(new Term.Local(mention, mention.text().toLowerCase(Locale.ROOT)));
    }
    boolean generic =
        chunk.isPresent()
            && chunk.get().core() == last
            && chunk.get().from() < last
            && lists.has("definite", line.lower(chunk.get().from()))
            && lists.has("generic", line.word(last).norm());
    boolean definite =
        chunk.isPresent()
            && chunk.get().core() == last
            && chunk.get().from() < last
            && lists.has("definite", line.lower(chunk.get().from()));
    if (definite && lists.has("genericConditions", line.lower(last))) {
      return context.condition().map(topic -> named(mention, topic));
    }
    if (!generic) {
      return Optional.empty();
    }
    if (line.tag(last).endsWith("S") || lists.has("genericClasses", line.lower(last))) {
      Mention whole = line.mention(chunk.get().from(), piece.to());
      return Optional.of(
          context
              .lastClass(line, chunk.get().from())
              .<Term>map(entry -> concept(whole, entry))
              .orElseGet(() -> new Term.Local(whole, whole.text().toLowerCase(Locale.ROOT))));
    }
    Optional<Topic> condition = context.condition();
    int opens = chunk.get().from();
    Optional<Topic> near =
        line.lower(opens).equals("this") ? context.antecedent(line, opens) : Optional.empty();
    return near.or(() -> context.topic(line))
        .filter(topic -> condition.isEmpty() || !condition.get().equals(topic))
        .map(topic -> named(mention, topic));
  }

  /**
   * The one thing that a sentence's first phrase names, if its verb follows.
   *
   * @param line the sentence
   * @param context what came before
   * @return it; empty if the sentence opens otherwise or with several things
   */
  public Optional<Topic> opening(Line line, Context context) {
    Optional<Chunk> first = line.chunkFrom(0).filter(Chunk::isNoun);
    boolean one =
        first
            .filter(c -> line.tag(c.to() - 1).matches("NNP?|PRP"))
            .filter(c -> line.chunkFrom(c.to()).filter(Chunk::isVerb).isPresent())
            .isPresent();
    if (!one) {
      return Optional.empty();
    }
    Piece piece = Piece.of(first.get().core(), first.get().to());
    return thing(line, piece, "", context)
        .filter(Term.Concept.class::isInstance)
        .map(term -> new Topic(term.label(), ((Term.Concept) term).linked()));
  }

  /**
   * A topic, meant by some words.
   *
   * @param mention the words
   * @param topic what they mean
   * @return the term
   */
  public static Term named(Mention mention, Topic topic) {
    return new Term.Concept(mention, topic.label(), topic.known());
  }

  private static Term concept(Mention mention, LexiconEntry entry) {
    return new Term.Concept(mention, entry.label(), entry.isLinked());
  }

  /**
   * The article's topic, named by words that only imply it.
   *
   * @param line the sentence
   * @param at the words that stand for it
   * @param context what came before
   * @return the term; empty if the article has no topic
   */
  public Optional<Term> topic(Line line, Span at, Context context) {
    return context.topic(line).map(topic -> named(Mention.of(line.source(), at), topic));
  }
}
