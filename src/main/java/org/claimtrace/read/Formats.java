package org.claimtrace.read;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimtrace.model.ErrorCode;
import org.claimtrace.model.ProblemException;
import org.claimtrace.read.format.Format;
import org.claimtrace.read.format.Input;
import org.claimtrace.read.html.Html;
import org.claimtrace.read.jats.Jats;
import org.claimtrace.read.markdown.Markdown;
import org.claimtrace.read.plain.PlainText;
import org.claimtrace.read.pubmed.Medline;
import org.claimtrace.read.pubmed.PubMedXml;
import org.claimtrace.read.qa.QuestionAnswers;
import org.claimtrace.read.source.PackedNames;
import org.claimtrace.read.xml.OtherXml;

/** The formats that articles are read from. */
public final class Formats {
  private static final List<Format> ALL =
      List.of(
          // of those that share an ending, the first that recognises an input reads it
          new Medline(),
          new PlainText(),
          new Markdown(),
          new Html(),
          new Jats(),
          new PubMedXml(),
          new QuestionAnswers(),
          new OtherXml());

  private Formats() {}

  /**
   * The format of an input, by the end of its name.
   *
   * @param input what to read
   * @return its format
   * @throws ProblemException UNKNOWN_FORMAT
   */
  public static Format of(Input input) {
    return ALL.stream()
        .filter(format -> format.extensions().contains(extension(input.name())))
        .filter(format -> format.recognises(input))
        .findFirst()
        .orElseThrow(
            () ->
                new ProblemException(
                    ErrorCode.UNKNOWN_FORMAT,
                    input.place(),
                    "no reader knows this kind of file",
                    "Give a file that ends in " + extensions() + "."));
  }

  /**
   * Whether a file's name tells a format that can be read.
   *
   * @param name a file name
   * @return true if so
   */
  public static boolean knows(String name) {
    String extension = extension(name);
    return ALL.stream().anyMatch(format -> format.extensions().contains(extension));
  }

  /**
   * Whether a file's name tells a format that can be read, or that it may hold such files.
   *
   * @param name a file name
   * @return true if so
   */
  public static boolean packed(String name) {
    return PackedNames.isArchive(name) || knows(PackedNames.unpacked(name));
  }

  /**
   * What readable files are called.
   *
   * @return the endings, in words
   */
  public static String extensions() {
    return ALL.stream()
        .flatMap(format -> format.extensions().stream().sorted())
        .distinct()
        .collect(Collectors.joining(", "));
  }

  /** A place in a packed file names it too, as {@code set.xml.gz#17} or {@code a.zip!b.xml}. */
  static boolean isPacked(String place) {
    return Stream.of(place.split("[#!]"))
        .anyMatch(part -> PackedNames.isArchive(part) || !PackedNames.unpacked(part).equals(part));
  }

  private static String extension(String full) {
    String name = full.replaceFirst("#[0-9]+$", ""); // a record's place in its set
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "" : name.substring(dot).toLowerCase(Locale.ROOT);
  }
}
