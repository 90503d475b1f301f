package org.claimtrace.extract.propose;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.claimtrace.model.ErrorCode;
import org.claimtrace.model.Problem;
import org.claimtrace.model.ProblemException;
import org.claimtrace.model.claim.Claim;
import org.claimtrace.model.claim.Extraction;

/** A file of claim records (JSON Lines), and which articles have taken theirs. */
public final class ProposalFile {
  private final String name;
  private final Map<String, List<Proposal>> byArticle;
  private final Set<String> taken = new TreeSet<>();

  private ProposalFile(String name, Map<String, List<Proposal>> byArticle) {
    this.name = name;
    this.byArticle = byArticle;
  }

  /**
   * Reads a file line by line; a line that is longer than any record is never held.
   *
   * @param name what messages call the file
   * @param in its bytes; not closed
   * @param tell is told of each wrong line, the first 20 of them, if there are several
   * @return the file
   * @throws ProblemException BAD_CLAIM for lines that are no claim records, UNREADABLE
   */
  public static ProposalFile read(String name, InputStream in, Consumer<Problem> tell) {
    Map<String, List<Proposal>> byArticle = new LinkedHashMap<>();
    Refusals refusals = new Refusals(name);
    RecordLines lines = new RecordLines(in);
    try {
      for (byte[] bytes = lines.next(); bytes != null; bytes = lines.next()) {
        byte[] line = bytes;
        String place = name + ":" + lines.number();
        refusals.attempt(
            () -> {
              String text = lines.text(line, place);
              if (!text.isEmpty()) {
                Proposal proposal = RecordForm.read(text, place);
                byArticle
                    .computeIfAbsent(proposal.article(), id -> new ArrayList<>())
                    .add(proposal);
              }
            });
      }
    } catch (IOException e) {
      throw new ProblemException(
          new Problem(ErrorCode.UNREADABLE, name, "it cannot be read", "Check its rights."), e);
    }
    refusals.raise(tell, "nothing of the file is taken");
    return new ProposalFile(name, byArticle);
  }

  /**
   * Whether an article has records here.
   *
   * @param article its id
   * @return true for one or more
   */
  public boolean knows(String article) {
    return byArticle.containsKey(article);
  }

  /**
   * The claims of the file in place of those that were found in an article. Its studies, references
   * and silent sentences stay; every record is held against them.
   *
   * @param found what was found in the article
   * @param check holds records against it
   * @param tell is told of each record that does not hold, the first 20 of them, if there are
   *     several
   * @return the article with the file's claims, in order of their place
   * @throws ProblemException BAD_CLAIM, with nothing taken, if one or more do not hold
   */
  public Extraction instead(Extraction found, ProposalCheck check, Consumer<Problem> tell) {
    String article = found.document().id().value();
    taken.add(article);
    ArticleCheck against = check.against(found);
    Refusals refusals = new Refusals(name);
    List<Claim> claims = new ArrayList<>();
    Map<String, String> places = new HashMap<>();
    for (Proposal proposal : byArticle.getOrDefault(article, List.of())) {
      refusals.attempt(
          () -> {
            Claim claim = against.claim(proposal);
            String before = places.putIfAbsent(claim.id(), proposal.place());
            if (before != null) {
              throw Refusals.refuse(
                  proposal.place(),
                  "the record makes the same claim as " + before,
                  "Leave one of the two out.");
            }
            claims.add(claim);
          });
    }
    refusals.raise(tell, "nothing of the article " + article + " is taken");
    return against.with(claims);
  }

  /**
   * Refuses records of articles that were not read.
   *
   * @param tell is told of each, the first 20 of them, if there are several
   * @throws ProblemException BAD_CLAIM
   */
  public void refuseUnused(Consumer<Problem> tell) {
    Refusals refusals = new Refusals(name);
    byArticle.forEach(
        (article, proposals) -> {
          if (!taken.contains(article)) {
            refusals.add(
                Refusals.refuse(
                        proposals.get(0).place(),
                        "the article '" + article + "' is not among those that are read",
                        "Name the article too, give it this id with --id, or correct the record.")
                    .problem());
          }
        });
    refusals.raise(tell, "nothing of those articles is taken");
  }
}
