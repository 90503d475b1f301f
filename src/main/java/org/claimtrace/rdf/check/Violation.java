package org.claimtrace.rdf.check;

import org.apache.jena.graph.Node;

/** Something in a graph that must not be. */
public sealed interface Violation {
  /**
   * Which kind, for machines.
   *
   * @return words with hyphens, as {@code quote-not-verbatim}
   */
  String code();

  /**
   * What it is about.
   *
   * @return an IRI, or the text of a triple
   */
  String place();

  /**
   * What is wrong, for people.
   *
   * @return one sentence
   */
  String message();

  /**
   * The graph holds no article, or more than one.
   *
   * @param place the graph
   * @param found how many
   */
  record NotOneArticle(String place, int found) implements Violation {
    @Override
    public String code() {
      return "not-one-article";
    }

    @Override
    public String message() {
      return "the graph holds " + found + " articles";
    }
  }

  /**
   * The article's text is not there, so that nothing can be compared with it.
   *
   * @param place the article
   */
  record NoText(String place) implements Violation {
    @Override
    public String code() {
      return "no-text";
    }

    @Override
    public String message() {
      return "the graph does not carry the article's text (it was written with --text quotes or none)";
    }
  }

  /**
   * A hash differs from that of the text or bytes.
   *
   * @param place the article
   * @param of what was hashed: {@code text} or {@code source}
   * @param stated the hash in the graph
   * @param computed the hash now
   */
  record HashDiffers(String place, String of, String stated, String computed) implements Violation {
    @Override
    public String code() {
      return of + "-hash-differs";
    }

    @Override
    public String message() {
      return "the " + of + "'s SHA-256 is " + computed + ", the graph says " + stated;
    }
  }

  /**
   * Words that do not stand where the graph says.
   *
   * @param place whose words
   * @param property which words of it
   * @param start first code point
   * @param end first code point after
   * @param stated the words in the graph
   * @param found the words of the article there; empty if the place lies outside
   */
  record NotVerbatim(String place, String property, int start, int end, String stated, String found)
      implements Violation {
    @Override
    public String code() {
      return "quote-not-verbatim";
    }

    @Override
    public String message() {
      return property
          + " says '"
          + stated
          + "', the text at "
          + start
          + "-"
          + end
          + " '"
          + found
          + "'";
    }
  }

  /**
   * Words quoted without a place that stand nowhere in the text.
   *
   * @param place whose words
   * @param stated the words in the graph
   */
  record NowhereInText(String place, String stated) implements Violation {
    @Override
    public String code() {
      return "quote-not-verbatim";
    }

    @Override
    public String message() {
      return "it quotes '" + stated + "', which stands nowhere in the text";
    }
  }

  /**
   * A passage whose IRI and selector, or sentence and quote, do not fit together.
   *
   * @param place the passage or claim
   * @param message what does not fit
   */
  record PlaceDisagrees(String place, String message) implements Violation {
    @Override
    public String code() {
      return "place-disagrees";
    }
  }

  /**
   * A claim or proposition whose IRI is not the hash of what it says.
   *
   * @param place the claim or proposition
   * @param computed the hash of what it says
   */
  record IdDiffers(String place, String computed) implements Violation {
    @Override
    public String code() {
      return "id-differs";
    }

    @Override
    public String message() {
      return "what it says has the id " + computed;
    }
  }

  /**
   * A claim that lacks a part of where it comes from.
   *
   * @param place the claim
   * @param missing the property
   */
  record NoProvenance(String place, String missing) implements Violation {
    @Override
    public String code() {
      return "no-provenance";
    }

    @Override
    public String message() {
      return "the claim has no single " + missing;
    }
  }

  /**
   * A claim whose triple term, plain properties and asserted triple do not fit together.
   *
   * @param place the claim, or the asserted triple
   * @param message what does not fit
   */
  record StatementDisagrees(String place, String message) implements Violation {
    @Override
    public String code() {
      return "statement-disagrees";
    }
  }

  /**
   * A node without an IRI.
   *
   * @param place the triple
   */
  record BlankNode(String place) implements Violation {
    @Override
    public String code() {
      return "blank-node";
    }

    @Override
    public String message() {
      return "every node must have an IRI";
    }
  }

  /**
   * A node that does not have its shape.
   *
   * @param place the node
   * @param path the property, empty if the node itself is meant
   * @param value the offending value, empty if something is missing
   * @param message what the shape asks for
   */
  record Shape(String place, String path, String value, String message) implements Violation {
    @Override
    public String code() {
      return "shape";
    }
  }

  /** A node as a place. */
  static String show(Node node) {
    return node.isURI() ? node.getURI() : node.toString();
  }
}
