package org.claimtrace.read.html.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimtrace.model.work.Author;
import org.claimtrace.model.work.Publication;
import org.claimtrace.model.work.Venue;
import org.claimtrace.model.work.Work;
import org.claimtrace.model.work.WorkIds;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page's head says of its publication, in the names of Highwire Press ({@code citation_…}),
 * PRISM and Dublin Core.
 */
public final class MetaRecord {
  private static final Pattern YEAR = Pattern.compile("((?:18|19|20)\\d\\d)(?:\\b|[-/.]).*");
  private static final Pattern DOI =
      Pattern.compile("(?i)(?:doi:\\s?|https?://(?:dx\\.)?doi\\.org/)?(10\\.\\d{4,9}/\\S{1,300})");
  private static final Pattern PMID = Pattern.compile("(?i)(?:pmid:\\s?)?([1-9]\\d{0,7})");

  private final Map<String, List<String>> values = new HashMap<>();

  private MetaRecord(Document page) {
    for (Element meta : page.head().getElementsByTag("meta")) {
      String name = meta.attr("name").isEmpty() ? meta.attr("property") : meta.attr("name");
      String content = meta.attr("content").strip();
      if (!name.isEmpty() && !content.isEmpty()) {
        values.computeIfAbsent(plain(name), n -> new ArrayList<>()).add(content);
      }
    }
  }

  /**
   * Reads it.
   *
   * @param page the page
   * @param survey what it holds
   * @return what it states; nothing of it is looked for in the text
   */
  public static Publication of(Document page, Survey survey) {
    MetaRecord record = new MetaRecord(page);
    Element html = page.firstElementChild();
    Optional<String> language =
        record
            .first("citation_language", "dc.language", "dcterms.language")
            .or(() -> Optional.ofNullable(html).map(e -> Attributes.get(e, "lang")))
            .filter(value -> !value.isEmpty());
    Element link = page.head().selectFirst("link[rel~=license]");
    Element license = link != null ? link : survey.license();
    Optional<String> rights =
        Optional.ofNullable(license)
            .map(named -> named.attr("href").strip())
            .filter(value -> !value.isEmpty())
            .or(() -> record.first("dcterms.license", "dc.rights", "dcterms.rights"));
    return new Publication(
        record.work(),
        record.first("citation_publisher", "dc.publisher", "dcterms.publisher"),
        rights,
        language,
        List.of(),
        List.of(),
        List.of());
  }

  private Work work() {
    List<String> names =
        values.getOrDefault(
            "citation_author",
            values.getOrDefault("citation_authors", values.getOrDefault("dc.creator", List.of())));
    return new Work(
        new WorkIds(
            first("citation_pmid").flatMap(value -> part(PMID, value)),
            Optional.empty(),
            first("citation_doi", "prism.doi", "dc.identifier", "dcterms.identifier")
                .flatMap(value -> part(DOI, value))
                .map(doi -> doi.toLowerCase(Locale.ROOT))),
        names.stream()
            .flatMap(name -> List.of(name.split(";", -1)).stream())
            .map(String::strip)
            .filter(name -> !name.isEmpty())
            .map(MetaRecord::author)
            .toList(),
        first("citation_title", "dc.title", "dcterms.title"),
        venue(),
        year());
  }

  private Venue venue() {
    Optional<String> last = first("citation_lastpage", "prism.endingpage");
    return new Venue(
        first("citation_journal_title", "prism.publicationname"),
        first("citation_volume", "prism.volume"),
        first("citation_issue", "prism.number"),
        first("citation_firstpage", "prism.startingpage")
            .map(page -> last.filter(l -> !l.equals(page)).map(l -> page + "-" + l).orElse(page)));
  }

  private OptionalInt year() {
    return first(
            "citation_publication_date",
            "citation_date",
            "citation_year",
            "prism.publicationdate",
            "dcterms.issued",
            "dc.date")
        .flatMap(date -> part(YEAR, date))
        .map(year -> OptionalInt.of(Integer.parseInt(year)))
        .orElse(OptionalInt.empty());
  }

  /** "Doe, Jane" says which name is which; "Jane Doe" does not. */
  private static Author author(String name) {
    int comma = name.indexOf(',');
    return comma <= 0 || name.substring(0, comma).isBlank()
        ? Author.of(name)
        : new Author(name.substring(0, comma).strip(), name.substring(comma + 1).strip());
  }

  private static Optional<String> part(Pattern pattern, String value) {
    Matcher matcher = pattern.matcher(value);
    return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  private Optional<String> first(String... names) {
    for (String name : names) {
      List<String> found = values.get(name);
      if (found != null) {
        return Optional.of(found.get(0));
      }
    }
    return Optional.empty();
  }

  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replace(':', '.').strip();
  }
}
