package org.claimtrace.read.pubmed;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimtrace.model.work.Author;
import org.claimtrace.model.work.MeshHeading;
import org.claimtrace.model.work.Notice;
import org.claimtrace.model.work.Publication;
import org.claimtrace.model.work.Venue;
import org.claimtrace.model.work.Work;
import org.claimtrace.model.work.WorkIds;
import org.claimtrace.read.xml.StatedIds;

/** What the fields say of the publication. */
final class MedlinePublication {
  private static final Pattern PMID = Pattern.compile("\\bPMID:\\s*(\\d{1,9})\\b");
  private static final Pattern KIND = Pattern.compile("(.*) \\[(\\w+)]");

  /** Tags of notices and what PubMed's XML calls the same. */
  private static final Map<String, String> NOTICES =
      Map.ofEntries(
          Map.entry("RIN", "RetractionIn"),
          Map.entry("ROF", "RetractionOf"),
          Map.entry("PRIN", "PartialRetractionIn"),
          Map.entry("PROF", "PartialRetractionOf"),
          Map.entry("EIN", "ErratumIn"),
          Map.entry("EFR", "ErratumFor"),
          Map.entry("ECI", "ExpressionOfConcernIn"),
          Map.entry("ECF", "ExpressionOfConcernFor"),
          Map.entry("CRI", "CorrectedandRepublishedIn"),
          Map.entry("CRF", "CorrectedandRepublishedFrom"),
          Map.entry("RPI", "RepublishedIn"),
          Map.entry("RPF", "RepublishedFrom"),
          Map.entry("RRI", "RetractedandRepublishedIn"),
          Map.entry("RRF", "RetractedandRepublishedFrom"),
          Map.entry("CIN", "CommentIn"),
          Map.entry("CON", "CommentOn"),
          Map.entry("UIN", "UpdateIn"),
          Map.entry("UOF", "UpdateOf"),
          Map.entry("SPIN", "SummaryForPatientsIn"),
          Map.entry("ORI", "OriginalReportIn"));

  private final List<MedlineField> fields;

  MedlinePublication(List<MedlineField> fields) {
    this.fields = fields;
  }

  Publication publication() {
    Optional<String> journal = first("JT").or(() -> first("TA"));
    Venue venue = new Venue(journal, first("VI"), first("IP"), first("PG"));
    OptionalInt year = first("DP").map(PubMedPublication::year).orElse(OptionalInt.empty());
    return new Publication(
        new Work(ids(), authors(), first("TI").or(() -> first("BTI")), venue, year),
        first("PB"),
        Optional.empty(),
        first("LA"),
        all("PT"),
        all("MH").stream().map(MedlinePublication::subject).toList(),
        notices());
  }

  WorkIds ids() {
    StatedIds ids = new StatedIds();
    first("PMID").ifPresent(pmid -> ids.add("pmid", pmid));
    first("PMC").ifPresent(pmcid -> ids.add("pmc", pmcid));
    for (String tag : List.of("LID", "AID")) {
      for (String value : all(tag)) {
        Matcher kind = KIND.matcher(value);
        if (kind.matches()) {
          ids.add(kind.group(2), kind.group(1));
        }
      }
    }
    return ids.ids();
  }

  /** Full names where there are any: each follows or precedes the short form of the same person. */
  private List<Author> authors() {
    List<Author> authors = new ArrayList<>();
    boolean full = fields.stream().anyMatch(field -> field.tag().equals("FAU"));
    for (MedlineField field : fields) {
      String value = field.value();
      int comma = value.indexOf(", ");
      int blank = value.lastIndexOf(' ');
      if (field.tag().equals("CN") || (field.tag().equals("FAU") && comma < 0)) {
        authors.add(Author.of(value));
      } else if (field.tag().equals("FAU")) {
        authors.add(new Author(value.substring(0, comma), value.substring(comma + 2)));
      } else if (!full && field.tag().equals("AU")) {
        authors.add(
            blank > 0
                ? new Author(value.substring(0, blank), value.substring(blank + 1))
                : Author.of(value));
      }
    }
    return authors;
  }

  /** {@code *Pain/drug therapy/*psychology}: a star marks what the work is mainly about. */
  private static MeshHeading subject(String heading) {
    List<String> parts = List.of(heading.replace("*", "").split("/", -1));
    boolean major = heading.startsWith("*") || heading.contains("/*");
    return new MeshHeading(parts.get(0), Optional.empty(), parts.subList(1, parts.size()), major);
  }

  private List<Notice> notices() {
    List<Notice> notices = new ArrayList<>();
    for (MedlineField field : fields) {
      String kind = NOTICES.get(field.tag());
      if (kind != null) {
        Matcher pmid = PMID.matcher(field.value());
        Optional<String> number = pmid.find() ? Optional.of(pmid.group(1)) : Optional.empty();
        notices.add(new Notice(kind, field.value(), number));
      }
    }
    return notices;
  }

  private Optional<String> first(String tag) {
    return all(tag).stream().findFirst();
  }

  private List<String> all(String tag) {
    return fields.stream().filter(f -> f.tag().equals(tag)).map(MedlineField::value).toList();
  }
}
