package org.claimtrace.review.file;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
import org.claimtrace.review.Standing;
import org.claimtrace.review.Standings;
import org.claimtrace.review.Wording;
import org.claimtrace.review.file.ReviewText.StatePlace;

/**
 * Brings a curators' file up to date: claims that are new to it come at the end, and each entry's
 * state is set. Every other character stays. What comes out is read again and compared before
 * anybody sees it.
 */
final class ReviewUpdate {
  private final Extraction found;
  private final ReviewText before;
  private final Standings standings;
  private final List<Entry> additions;

  private ReviewUpdate(Extraction found, ReviewText before) {
    this.found = found;
    this.before = before;
    this.standings = Standings.of(found, before.review());
    this.additions = additions();
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

  /**
   * A file after an update.
   *
   * @param text what stands in it
   * @param added how many entries are new
   * @param standings how the others stand
   */
  record Updated(String text, int added, List<Standing> standings) {}

  private List<Entry> additions() {
    Set<ClaimKey> keys = new HashSet<>();
    List<Entry> entries = new ArrayList<>();
    for (int i : standings.unknown()) {
      Claim claim = found.claims().get(i);
      if (keys.add(ClaimKey.of(claim))) {
        entries.add(
            new Entry(
                0,
                Folded.space(claim.place().quote().text()),
                Optional.of(Folded.space(found.document().textOf(claim.place().sentence()))),
                Wording.of(claim),
                Decision.PENDING,
                Changes.NONE,
                Entry.Signature.NONE));
      }
    }
    return entries;
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
    int at = before.list().map(ReviewText.ListPlace::end).orElse(text.length());
    int column = before.list().map(ReviewText.ListPlace::column).orElse(0);
    StringBuilder more = new StringBuilder();
    if (at > 0 && text.charAt(at - 1) != '\n') {
      more.append('\n');
    }
    if (before.list().isEmpty()) {
      more.append(EntryText.head(found.document().id()));
    }
    additions.forEach(entry -> more.append(EntryText.of(entry, column)));
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
    wanted.addAll(additions);
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
