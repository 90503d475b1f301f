package org.claimtrace.read.xml;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimtrace.model.work.WorkIds;
import org.jspecify.annotations.Nullable;

/** Collects identifiers that markup states with their kind. The first of a kind counts. */
public final class StatedIds {
  private static final Pattern PMID = Pattern.compile("(?i)(?:PMID:?\\s*)?([1-9]\\d{0,8})");
  private static final Pattern PMCID = Pattern.compile("(?i)(?:PMC)?([1-9]\\d{0,9})(?:\\.\\d+)?");
  private static final Pattern DOI =
      Pattern.compile("(?i)(?:https?://(?:dx\\.)?doi\\.org/|doi:?\\s*)?(10\\.\\d{4,9}\\S*/\\S+)");

  private @Nullable String pmid;
  private @Nullable String pmcid;
  private @Nullable String doi;

  /**
   * Takes an identifier; one that has not its kind's form is no identifier.
   *
   * @param kind as {@code pmid}, {@code pubmed}, {@code pmc}, {@code pmcid}, {@code doi}; others
   *     are left out
   * @param value as given
   */
  public void add(String kind, String value) {
    switch (kind) {
      case "pmid", "pubmed" -> {
        if (pmid == null) {
          pmid = isNumber(value) ? value : form(PMID, value);
        }
      }
      case "pmc", "pmcid" -> {
        String digits = pmcid == null ? form(PMCID, value) : null;
        pmcid = pmcid != null || digits == null ? pmcid : "PMC" + digits;
      }
      case "doi" -> {
        String found = doi != null ? null : isDoi(value) ? value : form(DOI, value);
        doi = doi != null || found == null ? doi : found.toLowerCase(java.util.Locale.ROOT);
      }
      default -> {
        // a publisher's own number says nothing outside
      }
    }
  }

  /**
   * What was collected.
   *
   * @return the identifiers
   */
  public WorkIds ids() {
    return new WorkIds(
        Optional.ofNullable(pmid), Optional.ofNullable(pmcid), Optional.ofNullable(doi));
  }

  /** Nearly all PMIDs are given as they are, and need no pattern. */
  private static boolean isNumber(String value) {
    boolean number = !value.isEmpty() && value.length() <= 9 && value.charAt(0) != '0';
    for (int i = 0; i < value.length() && number; i++) {
      number = value.charAt(i) >= '0' && value.charAt(i) <= '9';
    }
    return number;
  }

  /** Nearly all DOIs too; what is no such plain one may still fit the pattern. */
  private static boolean isDoi(String value) {
    int slash = value.indexOf('/');
    if (!value.startsWith("10.") || slash < 7 || slash > 12 || slash == value.length() - 1) {
      return false;
    }
    for (int i = 3; i < value.length(); i++) {
      char c = value.charAt(i);
      if (i < slash ? c < '0' || c > '9' : c <= ' ') {
        return false;
      }
    }
    return true;
  }

  private static @Nullable String form(Pattern pattern, String value) {
    if (value.isEmpty()) {
      return null;
    }
    Matcher matcher = pattern.matcher(value.strip());
    return matcher.matches() ? matcher.group(1) : null;
  }
}
