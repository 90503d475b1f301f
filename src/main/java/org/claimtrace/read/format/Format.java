package org.claimtrace.read.format;

import java.util.Set;

/** A kind of file that articles come in. Add one by writing it and naming it in {@code Formats}. */
public interface Format {
  /**
   * What files of this format are called.
   *
   * @return name endings, lower case, with the dot
   */
  Set<String> extensions();

  /**
   * Its name for machines.
   *
   * @return an IANA media type
   */
  String mediaType();

  /**
   * Whether content is of this format, where several share a name ending. The first format that
   * says so reads it.
   *
   * @param input what is to be read, named as one of {@link #extensions}
   * @return true unless the content tells otherwise
   */
  default boolean recognises(Input input) {
    return true;
  }

  /**
   * Reads the bytes into a text and its pieces. A format decodes its own bytes, because some tell
   * their encoding inside.
   *
   * @param input the bytes, known not to be binary
   * @return the text laid out; without pieces if it holds no text
   * @throws org.claimtrace.model.ProblemException BAD_UTF8, or what else the format cannot read
   */
  Layout read(Input input);
}
