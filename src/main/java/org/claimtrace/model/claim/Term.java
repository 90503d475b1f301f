package org.claimtrace.model.claim;

import java.util.Locale;
import org.claimtrace.model.Slug;

/** The subject or object of a claim, with the words that name it. */
public sealed interface Term {
  /**
   * The words of the article that name it: an antecedent's pronoun, a full name, a number.
   *
   * @return the words at their place
   */
  Mention mention();

  /**
   * Its name for people: the canonical one, pronouns resolved.
   *
   * @return the label
   */
  String label();

  /**
   * What it is, apart from any IRI base and any place in the text.
   *
   * @return {@code concept/…}, {@code study/…}, {@code thing/…}, {@code tier/…} or {@code
   *     literal/type/value}
   */
  String key();

  /**
   * A thing with a name that means the same in every article.
   *
   * @param mention the words
   * @param label the lexicon's preferred label, or the phrase itself when the lexicon has none
   * @param linked whether the lexicon knows it
   */
  record Concept(Mention mention, String label, boolean linked) implements Term {
    /**
     * The last part of its IRI.
     *
     * @return the slug of its label
     */
    public String slug() {
      return Slug.of(label);
    }

    @Override
    public String key() {
      return "concept/" + slug();
    }
  }

  /**
   * A thing that has a meaning in this article only, as an anaphor that could not be resolved or
   * "the evidence for X".
   *
   * @param mention the words
   * @param label what it is called here
   */
  record Local(Mention mention, String label) implements Term {
    /**
     * The last part of its IRI.
     *
     * @return the slug of its label
     */
    public String slug() {
      return Slug.of(label);
    }

    @Override
    public String key() {
      return "thing/" + slug();
    }
  }

  /**
   * One of the article's studies.
   *
   * @param mention the words
   * @param study which
   */
  record OfStudy(Mention mention, Study study) implements Term {
    @Override
    public String label() {
      return "study:" + study.key();
    }

    @Override
    public String key() {
      return "study/" + study.localId();
    }
  }

  /**
   * A tier of evidence.
   *
   * @param mention the words
   * @param tier which
   */
  record OfTier(Mention mention, Tier tier) implements Term {
    @Override
    public String label() {
      return tier.name();
    }

    @Override
    public String key() {
      return "tier/" + tier.name();
    }
  }

  /**
   * A value.
   *
   * @param mention the words
   * @param label the value's lexical form
   * @param type its type
   */
  record Literal(Mention mention, String label, Datatype type) implements Term {
    @Override
    public String key() {
      return "literal/" + type.name().toLowerCase(Locale.ROOT) + "/" + label;
    }
  }
}
