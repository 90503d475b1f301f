package org.claimtrace.read.jats;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.claimtrace.model.work.Author;
import org.claimtrace.model.work.Notice;
import org.claimtrace.model.work.Publication;
import org.claimtrace.model.work.Venue;
import org.claimtrace.model.work.Work;
import org.claimtrace.model.work.WorkIds;
import org.claimtrace.read.xml.Element;
import org.claimtrace.read.xml.StatedIds;

/**
 * What an article's front matter says of its publication. The year is the (in print or as a
 * collection), else that of the electronic publication, as in PubMed's citations; never that of a
 * deposit or a preprint.
 */
final class Front {
  private static final List<String> DATES =
      List.of(
          "ppub", "print", "epub-ppub", "collection", "epub", "electronic", "pub", "publication");

  private final Element article;
  private final Optional<Element> journal;
  private final Optional<Element> meta;

  Front(Element article) {
    this.article = article;
    this.journal = article.first("front", "journal-meta");
    this.meta = article.first("front", "article-meta");
  }

  Publication publication() {
    return new Publication(
        work(),
        journal.flatMap(it -> it.textOf("publisher", "publisher-name")),
        license(),
        Optional.of(article.attribute("lang")).filter(it -> !it.isEmpty()),
        types(),
        List.of(),
        notices());
  }

  /** A PMCID, else a PMID, as an article's name. */
  static Optional<String> id(WorkIds ids) {
    return ids.pmcid()
        .map(pmcid -> pmcid.toLowerCase(java.util.Locale.ROOT))
        .or(() -> ids.pmid().map(pmid -> "pmid-" + pmid));
  }

  private Work work() {
    return new Work(
        Works.ids(meta.map(it -> it.all("article-id")).orElse(List.of()), "pub-id-type"),
        authors(),
        meta.flatMap(it -> it.textOf("title-group", "article-title")),
        new Venue(
            journalTitle(),
            meta.flatMap(it -> it.textOf("volume")),
            meta.flatMap(it -> it.textOf("issue")),
            meta.flatMap(
                it ->
                    Parts.pages(
                        Optional.empty(),
                        it.textOf("fpage"),
                        it.textOf("lpage"),
                        it.textOf("elocation-id")))),
        year());
  }

  private Optional<String> journalTitle() {
    return journal.flatMap(
        it ->
            it.textOf("journal-title-group", "journal-title")
                .or(() -> it.textOf("journal-title"))
                .or(() -> it.textOf("journal-id")));
  }

  private List<Author> authors() {
    List<Author> authors = new ArrayList<>();
    for (Element group : meta.map(it -> it.all("contrib-group")).orElse(List.of())) {
      for (Element person : group.all("contrib")) {
        String type = person.attribute("contrib-type");
        if (type.isEmpty() || type.equals("author")) {
          Works.names(person).stream().findFirst().ifPresent(authors::add);
        }
      }
    }
    return authors;
  }

  private OptionalInt year() {
    List<Element> dates = meta.map(it -> it.all("pub-date")).orElse(List.of());
    for (String kind : DATES) {
      for (Element date : dates) {
        boolean fits =
            kind.equals(date.attribute("pub-type"))
                || kind.equals(date.attribute("publication-format"))
                || kind.equals(date.attribute("date-type"));
        OptionalInt year = fits ? Works.year(date.textOf("year")) : OptionalInt.empty();
        if (year.isPresent()) {
          return year;
        }
      }
    }
    return OptionalInt.empty();
  }

  private Optional<String> license() {
    Optional<Element> license = meta.flatMap(it -> it.first("permissions", "license"));
    return license
        .map(it -> it.attribute("href"))
        .filter(it -> !it.isEmpty())
        .or(() -> license.flatMap(it -> it.textOf("license_ref")))
        .or(() -> license.flatMap(Front::linkedLicense))
        .or(() -> license.map(Element::text).filter(it -> !it.isEmpty()));
  }

  private static Optional<String> linkedLicense(Element license) {
    return license.inside(Set.of("ext-link", "uri")).stream()
        .map(link -> link.attribute("href").isEmpty() ? link.text() : link.attribute("href"))
        .filter(address -> address.contains("creativecommons.org/"))
        .findFirst();
  }

  private List<String> types() {
    List<String> types = new ArrayList<>();
    String type = article.attribute("article-type");
    if (!type.isEmpty()) {
      types.add(type);
    }
    meta.flatMap(it -> it.first("article-categories"))
        .ifPresent(
            it ->
                it.all("subj-group").stream()
                    .filter(group -> group.attribute("subj-group-type").equals("heading"))
                    .flatMap(group -> group.all("subject").stream())
                    .map(Element::text)
                    .filter(subject -> !subject.isEmpty() && !types.contains(subject))
                    .forEach(types::add));
    return types;
  }

  private List<Notice> notices() {
    List<Notice> notices = new ArrayList<>();
    for (Element related : meta.map(it -> it.all("related-article")).orElse(List.of())) {
      String kind = related.attribute("related-article-type");
      String address = related.attribute("href");
      StatedIds ids = new StatedIds();
      ids.add(related.attribute("ext-link-type"), address);
      String text = related.text().isEmpty() ? address : related.text();
      notices.add(new Notice(kind.isEmpty() ? "related-article" : kind, text, ids.ids().pmid()));
    }
    return notices;
  }
}
