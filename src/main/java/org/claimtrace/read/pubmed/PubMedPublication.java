package org.claimtrace.read.pubmed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimtrace.model.work.Author;
import org.claimtrace.model.work.MeshHeading;
import org.claimtrace.model.work.Notice;
import org.claimtrace.model.work.Publication;
import org.claimtrace.model.work.Venue;
import org.claimtrace.model.work.Work;
import org.claimtrace.model.work.WorkIds;
import org.claimtrace.read.xml.Element;
import org.claimtrace.read.xml.StatedIds;

/** What a record says of the publication. The year is the issue's. */
final class PubMedPublication {
  private static final Pattern YEAR = Pattern.compile("(?<!\\d)\\d{4}(?!\\d)");

  private final Element record;
  private final Element citation;
  private final Element article;

  PubMedPublication(Element record, Element citation, Element article) {
    this.record = record;
    this.citation = citation;
    this.article = article;
  }

  Publication publication() {
    return new Publication(
        new Work(ids(), authors(), title(), venue(), year()),
        article.textOf("Book", "Publisher", "PublisherName"),
        Optional.empty(),
        article.textOf("Language"),
        types(),
        subjects(),
        notices());
  }

  WorkIds ids() {
    StatedIds ids = new StatedIds();
    citation.textOf("PMID").ifPresent(pmid -> ids.add("pmid", pmid));
    for (String data : List.of("PubmedData", "PubmedBookData")) {
      record.first(data, "ArticleIdList").ifPresent(list -> addAll(list, ids));
    }
    citation.first("ArticleIdList").ifPresent(list -> addAll(list, ids));
    for (Element place : article.all("ELocationID")) {
      if (!place.attribute("ValidYN").equals("N")) {
        ids.add(place.attribute("EIdType"), place.text());
      }
    }
    for (Element other : citation.all("OtherID")) {
      if (other.text().startsWith("PMC")) {
        ids.add("pmc", other.text().replaceFirst(" .*", ""));
      }
    }
    return ids.ids();
  }

  private static void addAll(Element list, StatedIds ids) {
    list.all("ArticleId").forEach(id -> ids.add(id.attribute("IdType"), id.text()));
  }

  private Optional<String> title() {
    return article.textOf("ArticleTitle").or(() -> article.textOf("Book", "BookTitle"));
  }

  private List<Author> authors() {
    List<Author> authors = new ArrayList<>();
    for (Element list : article.all("AuthorList")) {
      if (list.attribute("Type").equals("editors")) {
        continue;
      }
      for (Element author : list.all("Author")) {
        String given = author.textOf("ForeName").or(() -> author.textOf("Initials")).orElse("");
        author
            .textOf("LastName")
            .map(family -> new Author(family, given))
            .or(() -> author.textOf("CollectiveName").map(Author::of))
            .ifPresent(authors::add);
      }
    }
    return authors;
  }

  private Venue venue() {
    Optional<Element> journal = article.first("Journal");
    Optional<Element> issue = journal.flatMap(it -> it.first("JournalIssue"));
    return new Venue(
        journal
            .flatMap(it -> it.textOf("Title"))
            .or(() -> citation.textOf("MedlineJournalInfo", "MedlineTA"))
            .or(() -> article.textOf("Book", "BookTitle")),
        issue.flatMap(it -> it.textOf("Volume")),
        issue.flatMap(it -> it.textOf("Issue")),
        article.textOf("Pagination", "MedlinePgn"));
  }

  private OptionalInt year() {
    Optional<Element> date =
        article
            .first("Journal", "JournalIssue", "PubDate")
            .or(() -> article.first("Book", "PubDate"));
    return date.flatMap(it -> it.textOf("Year").or(() -> it.textOf("MedlineDate")))
        .map(PubMedPublication::year)
        .orElse(OptionalInt.empty());
  }

  static OptionalInt year(String date) {
    Matcher year = YEAR.matcher(date);
    return year.find() ? OptionalInt.of(Integer.parseInt(year.group())) : OptionalInt.empty();
  }

  private List<String> types() {
    return article.inside(Set.of("PublicationType")).stream()
        .map(Element::text)
        .filter(type -> !type.isEmpty())
        .toList();
  }

  private List<MeshHeading> subjects() {
    List<MeshHeading> subjects = new ArrayList<>();
    for (Element heading : citation.inside(Set.of("MeshHeading"))) {
      Optional<Element> descriptor = heading.first("DescriptorName");
      List<Element> qualifiers = heading.all("QualifierName");
      boolean major =
          heading.elements().stream().anyMatch(it -> it.attribute("MajorTopicYN").equals("Y"));
      descriptor.ifPresent(
          it ->
              subjects.add(
                  new MeshHeading(
                      it.text(),
                      Optional.of(it.attribute("UI")).filter(id -> !id.isEmpty()),
                      qualifiers.stream().map(Element::text).toList(),
                      major)));
    }
    return subjects;
  }

  private List<Notice> notices() {
    List<Notice> notices = new ArrayList<>();
    for (Element link : citation.inside(Set.of("CommentsCorrections"))) {
      String kind = link.attribute("RefType");
      if (!kind.isEmpty() && !kind.equals("Cites")) {
        notices.add(new Notice(kind, link.textOf("RefSource").orElse(""), link.textOf("PMID")));
      }
    }
    return notices;
  }
}
