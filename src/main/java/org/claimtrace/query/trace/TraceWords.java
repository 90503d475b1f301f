package org.claimtrace.query.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The graph's words as a newcomer understands them. */
final class TraceWords {
  private static final String SEPARATOR = " · ";

  private TraceWords() {}

  /**
   * What is said.
   *
   * @param proposition subject, predicate, object
   * @return as {@code A · comparable to · B} or {@code A · NOT decreases · C}
   */
  static String statement(TracedProposition proposition) {
    return String.join(
        SEPARATOR,
        thing(proposition.subject()),
        stand(proposition.polarity()) + words(proposition.predicate()),
        thing(proposition.object()));
  }

  /** A headline alone must not say yes where the article says no. */
  private static String stand(String polarity) {
    return switch (polarity) {
      case "negated" -> "NOT ";
      case "unclear" -> "UNCLEAR whether ";
      default -> "";
    };
  }

  private static String thing(String name) {
    return name.startsWith("study:") ? "study " + name.substring("study:".length()) : name;
  }

  private static String words(String camelCase) {
    return camelCase.replaceAll("([a-z])([A-Z])", "$1 $2").toLowerCase(Locale.ROOT);
  }

  /**
   * Yes, no, or mixed.
   *
   * @param polarity the graph's word
   * @return the word, with what it means if it is not plain yes
   */
  static String polarity(String polarity) {
    return switch (polarity) {
      case "negated" -> "NEGATED: the article says that this is not so";
      case "unclear" -> "UNCLEAR: mixed, or not significantly so";
      default -> polarity;
    };
  }

  /**
   * How firmly it is said.
   *
   * @param modality the graph's word
   * @return the word and what it means
   */
  static String modality(String modality) {
    return switch (modality) {
      case "asserted" -> "asserted: the article says it flatly";
      case "reported" -> "reported: as what a study found or did";
      case "hedged" -> "HEDGED: the article says that it may be so";
      case "hypothesised" -> "HYPOTHESIS: the article puts it forward, no more";
      case "presupposed" -> "PRESUPPOSED: taken for granted on the way to something else";
      case "aim" -> "AIM: what a study set out to find, not what it found";
      case "normative" -> "NORMATIVE: the article says that it should be so";
      default -> modality;
    };
  }

  /**
   * Why a claim is taken to rest on a study.
   *
   * @param basis the graph's word
   * @return in words
   */
  static String basis(String basis) {
    return switch (basis) {
      case "marker" -> "cited in the sentence";
      case "sameSentence" -> "named in the same sentence";
      case "previousSentence" -> "named in a sentence before";
      case "summary" -> "told of elsewhere in the article, summed up here";
      case "curated" -> "linked by a curator";
      default -> words(basis);
    };
  }

  /**
   * What the article says of a study.
   *
   * @param facts as the graph has them
   * @return as {@code clinical · n = 62 · compared with x}
   */
  static String facts(StudyFacts facts) {
    List<String> parts = new ArrayList<>();
    add(parts, "", facts.tier());
    add(parts, "", unstated(facts));
    add(parts, "n = ", facts.n());
    add(parts, "compared with ", facts.comparator());
    add(parts, "in ", facts.population());
    add(parts, "in ", facts.species());
    add(parts, "", facts.design());
    add(parts, "", facts.year());
    add(parts, "", facts.journal());
    return String.join(SEPARATOR, parts);
  }

  /** Names the article, for a library's record may well tell what the article does not. */
  private static String unstated(StudyFacts facts) {
    if (facts.tier().isEmpty()) {
      return "the article states no tier" + (facts.n().isEmpty() ? " and no n" : "");
    }
    return facts.n().isEmpty() ? "the article states no n" : "";
  }

  /**
   * Which published work a study is.
   *
   * @param identity as the graph has it
   * @return identifiers and who gives them, or that there are none
   */
  static String identity(StudyIdentity identity) {
    List<String> parts = new ArrayList<>();
    add(parts, "PMID ", identity.pmid().replace(";", ", "));
    add(parts, "DOI ", identity.doi().replace(";", ", "));
    if (parts.isEmpty()) {
      return "not identified: neither the article nor a curator gives a PMID or DOI";
    }
    boolean curatorsOnly = identity.by().contains("curated") && !identity.by().contains("marker");
    return String.join(SEPARATOR, parts)
        + (curatorsOnly ? " (says a curator, not the article)" : "");
  }

  /**
   * What a library says of a study.
   *
   * @param library as the graph has it
   * @return its design and tier and the words that tell; empty if nothing is known
   */
  static String library(LibraryWords library) {
    List<String> parts = new ArrayList<>();
    add(parts, "", library.design());
    add(parts, "", library.tier());
    return parts.isEmpty()
        ? ""
        : "by its record: " + String.join(SEPARATOR, parts) + " (" + library.basis() + ")";
  }

  private static void add(List<String> parts, String before, String value) {
    if (!value.isEmpty()) {
      parts.add(before + value);
    }
  }
}
