package org.claimtrace.review.file;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimtrace.model.ErrorCode;
import org.claimtrace.model.ProblemException;
import org.claimtrace.model.claim.Claim;
import org.claimtrace.model.claim.Extraction;
import org.claimtrace.review.Changes;
import org.claimtrace.review.ClaimKey;
import org.claimtrace.review.Decision;
import org.claimtrace.review.Entry;
import org.claimtrace.review.Folded;
import org.claimtrace.review.Review;
import org.claimtrace.review.Signature;
import org.claimtrace.review.Standings;
import org.claimtrace.review.Wording;

/**
 * Brings a curators' file up to date: claims that are new to it come at the end, and each entry's
 * state is set. Every other character stays. What comes out is read again and compared before
 * anybody sees it.
 */
final class ReviewUpdate {
  private final Extraction found;
  private final ReviewText before;
  private final Standings standings;
  private final Map<ClaimKey, List<Claim>> additions;

  private ReviewUpdate(Extraction found, ReviewText before) {
    this.found = found;
    this.before = before;
    this.standings = Standings.of(found, before.review());
    this.additions = unknown();
  }

  /**
   * Updates a file.
   *
   * @param found what is found in the article
   * @param before the file as it is
   * @return the file as it is to be, and what has changed
   * @throws ProblemException BAD_REVIEW if its form leaves no place for new entries
   */
  static Updated of(Extraction found, ReviewText before) {
    ReviewUpdate update = new ReviewUpdate(found, before);
    String text = update.text();
    return new Updated(text, update.additions.size(), update.standings.all());
  }

  /** New claims by their keys; sentences that quote the same words share an entry. */
  private Map<ClaimKey, List<Claim>> unknown() {
    Map<ClaimKey, List<Claim>> unknown = new LinkedHashMap<>();
    for (int i : standings.unknown()) {
      Claim claim = found.claims().get(i);
      unknown.computeIfAbsent(ClaimKey.of(claim), key -> new ArrayList<>()).add(claim);
    }
    return unknown;
  }

  private Entry entry(Claim claim) {
    return new Entry(
        0,
        Folded.space(claim.place().quote().text()),
        Optional.of(sentence(claim)),
        Wording.of(claim),
        Decision.PENDING,
        Changes.NONE,
        Signature.NONE);
  }

  private String sentence(Claim claim) {
    return Folded.space(found.document().textOf(claim.place().sentence()));
  }

  private String text() {
    StringBuilder text = new StringBuilder(before.text());
    if (!additions.isEmpty() || before.list().isEmpty()) {
      append(text);
    }
    // from the end, so that the places before stay what they are
    for (int i = before.states().size() - 1; i >= 0; i--) {
      state(text, before.states().get(i), standings.all().get(i).state());
    }
    String updated = text.toString();
    if (!updated.equals(before.text())) {
      verify(updated);
    }
    return updated;
  }

  private void append(StringBuilder text) {
    int at = before.list().map(ListPlace::end).orElse(text.length());
    int column = before.list().map(ListPlace::column).orElse(0);
    StringBuilder more = new StringBuilder();
    if (at > 0 && text.charAt(at - 1) != '\n') {
      more.append('\n');
    }
    if (before.list().isEmpty()) {
      more.append(EntryText.head(found.document().id()));
    }
    for (List<Claim> claims : additions.values()) {
      String first = sentence(claims.get(0));
      List<String> also =
          claims.stream().map(this::sentence).distinct().filter(s -> !s.equals(first)).toList();
      more.append(EntryText.of(entry(claims.get(0)), also, column));
    }
    boolean windows = before.text().contains("\r\n");
    text.insert(at, windows ? more.toString().replace("\n", "\r\n") : more.toString());
  }

  private static void state(StringBuilder text, StatePlace place, String state) {
    if (place.says().equals(Optional.of(state))) {
      return;
    }
    int from = place.span().start();
    if (place.says().isEmpty()) {
      String after = place.isFlow() ? ", " : "\n" + " ".repeat(place.column());
      text.insert(from, "state: " + state + after);
    } else {
      String space = place.span().length() == 0 ? " " : "";
      text.replace(from, place.span().end(), space + state);
    }
  }

  /** No decision may be lost or altered, whatever form people have given to the file. */
  private void verify(String updated) {
    Review old = before.review();
    List<Entry> wanted = new ArrayList<>(old.entries());
    additions.values().forEach(claims -> wanted.add(entry(claims.get(0))));
    List<Entry> got;
    try {
      got = ReviewReader.read(old.file(), found.document().id(), updated).review().entries();
    } catch (ProblemException e) {
      throw noPlace(e.problem().cause());
    }
    boolean same = wanted.size() == got.size();
    for (int i = 0; same && i < got.size(); i++) {
      same = wanted.get(i).at(0).equals(got.get(i).at(0));
    }
    if (!same) {
      throw noPlace("entries would read otherwise");
    }
  }

  private ProblemException noPlace(String why) {
    return new ProblemException(
        ErrorCode.BAD_REVIEW,
        before.review().file(),
        "the file's form leaves no safe place for new entries and states: " + why,
        "Write 'claims:' as the last key, with each entry behind '- ' on lines of its own.");
  }
}
