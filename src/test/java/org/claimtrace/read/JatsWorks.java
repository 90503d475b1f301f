package org.claimtrace.read;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.claimtrace.model.work.Author;
import org.claimtrace.model.work.Venue;
import org.claimtrace.model.work.Work;
import org.claimtrace.model.work.WorkIds;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The works that the markup of JATS articles states, read without any class of the program. */
final class JatsWorks {
  private static final Pattern YEAR = Pattern.compile("(?:1[5-9]|20)\\d\\d");

  private JatsWorks() {}

  /** By the article's name, in its order. */
  static Map<String, List<Work>> of(Path archive) throws IOException {
    Map<String, List<Work>> works = new TreeMap<>();
    try (TarArchiveInputStream tar =
        new TarArchiveInputStream(
            new GZIPInputStream(new BufferedInputStream(Files.newInputStream(archive))))) {
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        if (entry.getName().endsWith("xml")) {
          String name = entry.getName().replaceFirst(".*/", "").replaceFirst("\\..*", "");
          works.put(name, read(tar.readAllBytes()));
        }
      }
    }
    return works;
  }

  private static List<Work> read(byte[] xml) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
      DocumentBuilder builder = factory.newDocumentBuilder();
      builder.setErrorHandler(null);
      Document document = builder.parse(new ByteArrayInputStream(xml));
      List<Work> works = new ArrayList<>();
      for (Element reference : elements(document.getElementsByTagName("ref"))) {
        citation(reference).map(JatsWorks::work).ifPresent(works::add);
      }
      return works;
    } catch (ParserConfigurationException | SAXException | IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Optional<Element> citation(Element reference) {
    return List.of("element-citation", "mixed-citation", "citation", "nlm-citation").stream()
        .flatMap(name -> elements(reference.getElementsByTagName(name)).stream())
        .findFirst();
  }

  private static Work work(Element citation) {
    List<Author> authors = new ArrayList<>();
    for (Element element : elements(citation.getElementsByTagName("*"))) {
      boolean other =
          element.getParentNode() instanceof Element group
              && group.getAttribute("person-group-type").matches("editor|translator");
      boolean person = element.getTagName().matches("name|string-name");
      if (!other && person) {
        text(element, "surname")
            .ifPresent(
                name -> authors.add(new Author(name, text(element, "given-names").orElse(""))));
      } else if (!other && element.getTagName().equals("collab")) {
        Optional.of(plain(element))
            .filter(n -> !n.isEmpty())
            .map(Author::of)
            .ifPresent(authors::add);
      }
    }
    Venue venue =
        new Venue(
            text(citation, "source"),
            text(citation, "volume"),
            text(citation, "issue"),
            pages(citation));
    Optional<String> title =
        text(citation, "article-title").or(() -> text(citation, "chapter-title"));
    WorkIds ids =
        WorkIds.of(
            id(citation, "pmid").filter(pmid -> pmid.matches("\\d{1,8}")),
            id(citation, "doi").filter(doi -> doi.startsWith("10.")));
    return new Work(ids, authors, title, venue, year(citation));
  }

  private static OptionalInt year(Element citation) {
    Matcher year = YEAR.matcher(text(citation, "year").orElse(""));
    return year.find() ? OptionalInt.of(Integer.parseInt(year.group())) : OptionalInt.empty();
  }

  private static Optional<String> pages(Element citation) {
    Optional<String> last = text(citation, "lpage");
    return text(citation, "fpage")
        .map(first -> last.filter(l -> !l.equals(first)).map(l -> first + "-" + l).orElse(first))
        .or(() -> text(citation, "elocation-id"));
  }

  private static Optional<String> id(Element citation, String type) {
    return elements(citation.getElementsByTagName("pub-id")).stream()
        .filter(element -> element.getAttribute("pub-id-type").equals(type))
        .map(JatsWorks::plain)
        .findFirst();
  }

  private static Optional<String> text(Element element, String name) {
    return elements(element.getElementsByTagName(name)).stream()
        .map(JatsWorks::plain)
        .findFirst()
        .filter(words -> !words.isEmpty());
  }

  private static String plain(Element element) {
    return element.getTextContent().replaceAll("[\\s\\p{Z}]+", " ").strip();
  }

  private static List<Element> elements(NodeList nodes) {
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      if (nodes.item(i) instanceof Element element) {
        elements.add(element);
      }
    }
    return elements;
  }
}
