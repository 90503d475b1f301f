package org.claimtrace.read.xml;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.claimtrace.model.ErrorCode;
import org.claimtrace.model.Problem;
import org.claimtrace.model.ProblemException;
import org.claimtrace.read.format.Input;
import org.jspecify.annotations.Nullable;

/**
 * Parses XML 1.0 (fifth edition) with the JDK's StAX parser. Document types are skipped, nothing is
 * fetched, and an entity that XML itself does not define is an error: leaving it out would change
 * the text.
 */
public final class Xml {
  /** How deep elements may nest. */
  public static final int DEEPEST = 1000;

  private static final XMLInputFactory FACTORY = factory();

  private final Input input;
  private final XMLStreamReader reader;
  private final Deque<Element> open = new ArrayDeque<>();
  private final StringBuilder text = new StringBuilder();
  private @Nullable Element root;

  private Xml(Input input, String source) throws XMLStreamException {
    this.input = input;
    this.reader = reader(source);
  }

  /**
   * Parses the whole input.
   *
   * @param input the bytes
   * @return the root element
   * @throws ProblemException BROKEN_MARKUP, NESTED_TOO_DEEP, and as {@link XmlSource#of}
   */
  public static Element parse(Input input) {
    try {
      return new Xml(input, XmlSource.of(input)).read();
    } catch (XMLStreamException broken) {
      throw broken(input, broken);
    }
  }

  /**
   * What the root element is called, found in the input's first kilobytes.
   *
   * @param input the bytes
   * @return its name without prefix; empty if there is none there
   */
  public static Optional<String> rootName(Input input) {
    try {
      XMLStreamReader reader = reader(XmlSource.start(input));
      while (reader.hasNext()) {
        if (reader.next() == XMLStreamConstants.START_ELEMENT) {
          return Optional.of(reader.getLocalName());
        }
      }
    } catch (XMLStreamException cutOrBroken) {
      return Optional.empty();
    }
    return Optional.empty();
  }

  private Element read() throws XMLStreamException {
    while (reader.hasNext()) {
      switch (reader.next()) {
        case XMLStreamConstants.START_ELEMENT -> start();
        case XMLStreamConstants.END_ELEMENT -> end();
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
            text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
        default -> {
          // comments, instructions and the document type hold no text of the article
        }
      }
    }
    if (root == null) {
      throw broken(input, 1, "it holds no element");
    }
    return root;
  }

  private void start() {
    if (open.size() >= DEEPEST) {
      throw new ProblemException(
          ErrorCode.NESTED_TOO_DEEP,
          place(input, line()),
          "elements are nested more than " + DEEPEST + " deep",
          "Give the article itself.");
    }
    Element element = new Element(reader.getLocalName(), attributes(), new ArrayList<>(), line());
    flush();
    if (open.isEmpty()) {
      root = element;
    } else {
      open.element().children().add(element);
    }
    open.push(element);
  }

  private void end() {
    flush();
    open.pop();
  }

  private void flush() {
    if (!text.isEmpty() && !open.isEmpty()) {
      open.element().children().add(new Text(text.toString()));
    }
    text.setLength(0);
  }

  private Map<String, String> attributes() {
    int count = reader.getAttributeCount();
    if (count == 0) {
      return Map.of();
    }
    Map<String, String> attributes = new HashMap<>();
    for (int i = 0; i < count; i++) {
      attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
    }
    return attributes;
  }

  private int line() {
    return reader.getLocation().getLineNumber();
  }

  private static XMLStreamReader reader(String source) throws XMLStreamException {
    return FACTORY.createXMLStreamReader(new StringReader(source));
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    // with false the parser would report an unknown entity as an event instead of an error
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, true);
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    return factory;
  }

  private static ProblemException broken(Input input, XMLStreamException origin) {
    int line = origin.getLocation() == null ? 1 : origin.getLocation().getLineNumber();
    String message = String.valueOf(origin.getMessage()).replaceAll("\\s+", " ").strip();
    String cause =
        message.replaceFirst("^ParseError at \\[row,col\\]:\\[\\d+,\\d+\\] Message: ", "");
    Problem problem = broken(input, line, cause).problem();
    return new ProblemException(problem, origin);
  }

  private static ProblemException broken(Input input, int line, String cause) {
    return new ProblemException(
        ErrorCode.BROKEN_MARKUP,
        place(input, line),
        "the XML is cut off or not well-formed: " + cause,
        "Fetch the file again.");
  }

  private static String place(Input input, int line) {
    return input.place() + ":" + Math.max(1, line);
  }
}
