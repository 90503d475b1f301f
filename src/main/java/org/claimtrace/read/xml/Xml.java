package org.claimtrace.read.xml;

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
  private final StringBuilder more = new StringBuilder();

  /** Most texts come in one part; further ones go to {@link #more}. */
  private String text = "";

  private @Nullable Element root;

  private Xml(Input input) throws XMLStreamException {
    this.input = input;
    this.reader = XmlSource.open(input, FACTORY);
  }

  /**
   * Parses the whole input.
   *
   * @param input the bytes
   * @return the root element
   * @throws ProblemException BROKEN_MARKUP, NESTED_TOO_DEEP, BAD_UTF8, BAD_CHARSET
   */
  public static Element parse(Input input) {
    try {
      return new Xml(input).read();
    } catch (XMLStreamException broken) {
      // if it is a byte that broke it, this says which
      XmlSource.check(input);
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
    return RootName.in(XmlSource.start(input));
  }

  private Element read() throws XMLStreamException {
    while (reader.hasNext()) {
      switch (reader.next()) {
        case XMLStreamConstants.START_ELEMENT -> start();
        case XMLStreamConstants.END_ELEMENT -> end();
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
            characters();
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
    Element element = new Element(reader.getLocalName(), attributes(), new ArrayList<>(2), line());
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

  private void characters() {
    if (text.isEmpty()) {
      text = reader.getText();
    } else {
      more.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
    }
  }

  private void flush() {
    if (!text.isEmpty() && !open.isEmpty()) {
      String all = more.isEmpty() ? text : more.insert(0, text).toString();
      open.element().children().add(Spaces.isBlank(all) ? Text.BLANK : new Text(all));
    }
    text = "";
    more.setLength(0);
  }

  private Map<String, String> attributes() {
    int count = reader.getAttributeCount();
    if (count == 0) {
      return Map.of();
    }
    if (count == 1) {
      return Map.of(reader.getAttributeLocalName(0), reader.getAttributeValue(0));
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
