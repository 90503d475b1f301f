package org.claimtrace.read;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.claimtrace.model.ErrorCode;
import org.claimtrace.model.ProblemException;
import org.claimtrace.model.article.Reference;
import org.claimtrace.model.work.Author;
import org.claimtrace.model.work.Venue;
import org.claimtrace.model.work.Work;
import org.claimtrace.model.work.WorkIds;

/**
 * One entry of a CSL-JSON file.
 *
 * @param place file and number, for messages
 * @param json the entry
 */
record CslEntry(String place, JsonNode json) {
  private static final Pattern PMID = Pattern.compile("[1-9][0-9]{0,8}");
  private static final Pattern PMCID = Pattern.compile("PMC[1-9][0-9]{0,8}");
  private static final Pattern DOI = Pattern.compile("10\\.[0-9]{4,9}(\\.[0-9]+)*/\\S+");

  String article() {
    return required(json.path("custom").path("article"), "custom.article (the article's id)");
  }

  Reference reference() {
    if (!json.isObject()) {
      throw bad("it is no object", "Write each entry as { … }.");
    }
    return new Reference(
        required(json.path("id"), "id"), studyKeys(), "", work(), Optional.empty(), true);
  }

  private Work work() {
    WorkIds ids =
        new WorkIds(
            identifier("PMID", PMID, "a PMID is digits only, as 18454096"),
            identifier("PMCID", PMCID, "a PMCID is PMC and digits, as PMC1084341"),
            identifier("DOI", DOI, "a DOI begins with 10. and has no resolver before it")
                .map(doi -> doi.toLowerCase(Locale.ROOT)));
    Venue venue =
        new Venue(text("container-title"), number("volume"), number("issue"), number("page"));
    return new Work(ids, authors(), text("title"), venue, year());
  }

  /** CSL allows volume, issue and pages as numbers too. */
  private Optional<String> number(String field) {
    JsonNode node = json.path(field);
    return node.isIntegralNumber() ? Optional.of(node.asText()) : text(field);
  }

  private List<String> studyKeys() {
    JsonNode study = json.path("custom").path("study");
    List<String> keys = new ArrayList<>();
    for (JsonNode key : study.isArray() ? study : List.of(study)) {
      keys.add(required(key, "custom.study (the key of the study that it answers to)"));
    }
    if (keys.isEmpty()) {
      throw bad("custom.study is empty", "Name the study's key there.");
    }
    return keys;
  }

  private Optional<String> identifier(String field, Pattern form, String rule) {
    JsonNode node = json.path(field);
    if (node.isMissingNode() || node.isNull()) {
      return Optional.empty();
    }
    String value = node.asText().strip();
    if (!node.isValueNode() || !form.matcher(value).matches()) {
      throw bad(field + " '" + value + "' is none: " + rule, "Correct it, or leave it out.");
    }
    return Optional.of(value);
  }

  private Optional<String> text(String field) {
    JsonNode node = json.path(field);
    if (node.isMissingNode() || node.isNull()) {
      return Optional.empty();
    }
    if (!node.isTextual() || node.asText().isBlank()) {
      throw bad(field + " is no text", "Write it in quotation marks, or leave it out.");
    }
    return Optional.of(node.asText());
  }

  private List<Author> authors() {
    List<Author> names = new ArrayList<>();
    for (JsonNode author : json.path("author")) {
      JsonNode name = author.has("family") ? author.path("family") : author.path("literal");
      String family = required(name, "an author's family or literal name");
      names.add(new Author(family, author.path("given").asText("")));
    }
    return names;
  }

  private OptionalInt year() {
    JsonNode year = json.path("issued").path("date-parts").path(0).path(0);
    if (year.isMissingNode()) {
      return OptionalInt.empty();
    }
    String digits = year.asText();
    if (!digits.matches("[0-9]{4}")) {
      throw bad("the year '" + digits + "' is none", "Write issued.date-parts as [[2008]].");
    }
    return OptionalInt.of(Integer.parseInt(digits));
  }

  private String required(JsonNode node, String what) {
    if (!node.isTextual() || node.asText().isBlank()) {
      throw bad("the entry has no " + what, "Add it.");
    }
    return node.asText();
  }

  private ProblemException bad(String cause, String remedy) {
    return bad(place, cause, remedy);
  }

  static ProblemException bad(String place, String cause, String remedy) {
    return new ProblemException(ErrorCode.BAD_REFERENCES, place, cause, remedy);
  }
}
