package org.claimtrace.read.xml;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
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

  /** Most files' root element begins sooner. */
  private static final int USUAL_START = 16_384;

  /** A document type can declare much before the root element, but not without end. */
  private static final int LONGEST_START = 1 << 20;

  private static final XMLInputFactory FACTORY = factory();

  private final Input input;
  private final XMLStreamReader reader;
  private final Deque<Opened> open = new ArrayDeque<>();
  private final Characters characters = new Characters();

  /** What the open elements hold so far, the outermost's nodes first. */
  private Node[] nodes = new Node[64];

  private int count;

  /** Where the text began that has no node yet. */
  private int mark;

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
      throw broken(input, broken);
    }
  }

  /**
   * What the root element is called, found in the input's first mebibyte.
   *
   * @param input the bytes
   * @return its name without prefix; empty if there is none there
   */
  public static Optional<String> rootName(Input input) {
    Optional<String> near = RootName.in(XmlSource.start(input, USUAL_START));
    return near.isPresent() ? near : RootName.in(XmlSource.start(input, LONGEST_START));
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
    if (!open.isEmpty()) {
      flush();
    }
    open.push(new Opened(reader.getLocalName(), attributes(), line(), mark, count));
  }

  private void end() {
    Opened opened = open.pop();
    int first = opened.count;
    if (count == first) {
      // nothing but text, as in most elements
      characters.shorten(mark);
      mark = characters.length();
    } else {
      flush();
    }
    Node[] children =
        count == first ? Element.NO_CHILDREN : Arrays.copyOfRange(nodes, first, count);
    count = first;
    Element element = new Element(opened, children, characters);
    if (open.isEmpty()) {
      root = element;
    } else {
      add(element);
    }
  }

  private void characters() {
    if (!open.isEmpty()) {
      characters.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
    }
  }

  private void flush() {
    if (characters.length() > mark) {
      characters.shorten(mark);
      add(new Text(characters, mark, characters.length()));
      mark = characters.length();
    }
  }

  private void add(Node node) {
    if (count == nodes.length) {
      nodes = Arrays.copyOf(nodes, count * 2);
    }
    nodes[count++] = node;
  }

  private String[] attributes() {
    int size = reader.getAttributeCount();
    if (size == 0) {
      return Element.NO_ATTRIBUTES;
    }
    String[] attributes = new String[2 * size];
    for (int i = 0; i < size; i++) {
      attributes[2 * i] = reader.getAttributeLocalName(i);
      attributes[2 * i + 1] = reader.getAttributeValue(i);
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
