package org.claimtrace.read.xml;

import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.claimtrace.model.ErrorCode;
import org.claimtrace.model.Problem;
import org.claimtrace.model.ProblemException;
import org.claimtrace.read.format.Input;

/** Decodes XML as its declaration says, strictly; UTF-8 where it says nothing. */
final class XmlSource {
  /** A declaration is much shorter. */
  private static final int START = 4096;

  /** The byte order mark of UTF-8, each byte as a character. */
  private static final String MARK = "\u00EF\u00BB\u00BF";

  private static final Pattern DECLARED =
      Pattern.compile(
          "<\\?xml\\s[^>]{0,200}?encoding\\s*=\\s*(?:\"([^\"<>]{0,60})|'([^'<>]{0,60}))");

  private XmlSource() {}

  /** A parser at the input's start. It never decodes by itself: it would print what is wrong. */
  static XMLStreamReader open(Input input, XMLInputFactory factory) throws XMLStreamException {
    return factory.createXMLStreamReader(new StringReader(input.text(charset(input))));
  }

  /** A byte order mark says more surely than a declaration what the bytes are, as in HTML. */
  private static Charset charset(Input input) {
    Matcher declared = DECLARED.matcher(start(input, START));
    if (input.head(MARK.length()).equals(MARK) || !declared.lookingAt()) {
      return StandardCharsets.UTF_8;
    }
    String name = declared.group(1) != null ? declared.group(1) : declared.group(2);
    return charset(input, name.replaceAll("\\s+", " "));
  }

  /** The first bytes as characters; markup is ASCII in every encoding that is read here. */
  static String start(Input input, int length) {
    String characters = input.head(length);
    return characters.startsWith(MARK) ? characters.substring(MARK.length()) : characters;
  }

  private static Charset charset(Input input, String name) {
    try {
      Charset charset = Charset.forName(name);
      if (charset.canEncode()) {
        return charset;
      }
      // such as detect by themselves what bytes are, or replace silently
      throw bad(
          input,
          "the character set '" + name + "' is not supported",
          new UnsupportedCharsetException(name));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
      throw bad(input, "there is no character set '" + name + "'", unknown);
    }
  }

  private static ProblemException bad(Input input, String cause, Exception origin) {
    return new ProblemException(
        new Problem(
            ErrorCode.BAD_CHARSET,
            input.place() + ":1",
            cause,
            "Save the file as UTF-8, or correct what it says about itself."),
        origin);
  }
}
