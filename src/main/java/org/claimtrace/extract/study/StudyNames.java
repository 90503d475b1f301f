package org.claimtrace.extract.study;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.claimtrace.extract.line.Line;
import org.claimtrace.model.Slug;
import org.claimtrace.model.article.Reference;
import org.claimtrace.model.claim.Basis;
import org.claimtrace.model.claim.Study;

/** Gives gathered studies their keys, local ids and, where the article or a curator says, works. */
final class StudyNames {
  private final Map<String, Reference> references;
  private final List<Reference> curated;
  private final NamedWorks named;

  StudyNames(List<Reference> references, List<Reference> curated) {
    this.references =
        references.stream()
            .collect(
                Collectors.toMap(
                    Reference::key, Function.identity(), (a, b) -> a, LinkedHashMap::new));
    this.curated = List.copyOf(curated);
    this.named = new NamedWorks(references);
  }

  Map<Draft, Study> name(List<Draft> drafts) {
    Map<String, Integer> years = new HashMap<>();
    drafts.stream()
        .filter(draft -> !draft.isPlural())
        .forEach(draft -> draft.year().ifPresent(year -> years.merge(year, 1, Integer::sum)));
    Map<Draft, Study> named = new LinkedHashMap<>();
    Map<String, Integer> keys = new HashMap<>();
    Map<String, Integer> ids = new HashMap<>();
    for (Draft draft : drafts) {
      String key =
          key(draft, draft.year().map(year -> years.getOrDefault(year, 0) > 1).orElse(false));
      int same = keys.merge(key, 1, Integer::sum);
      String unique = same > 1 ? key + " (" + same + ")" : key;
      String stem =
          draft
              .year()
              .filter(year -> !draft.isPlural() && !draft.isOwn())
              .orElseGet(() -> Slug.of(key));
      String id = stem + "-" + ids.merge(stem, 1, Integer::sum);
      named.put(
          draft, new Study(id, unique, label(draft, unique + " study"), identities(draft, unique)));
    }
    return named;
  }

  private static String key(Draft draft, boolean sharedYear) {
    if (draft.isOwn()) {
      return "self";
    }
    if (draft.isPlural()) {
      return label(draft, "studies");
    }
    if (draft.year().isPresent()) {
      String year = draft.year().get();
      return sharedYear
          ? draft.mentions().get(0).kindWord().map(kind -> kind + " " + year).orElse(year)
          : year;
    }
    return draft.references().isEmpty()
        ? label(draft, "study")
        : "[" + String.join(",", draft.references()) + "]";
  }

  /** The first mention's own words, without article. */
  private static String label(Draft draft, String otherwise) {
    if (draft.isOwn()) {
      return "study of this article";
    }
    return draft.mentions().stream()
        .filter(mention -> !mention.isPronoun() && !mention.isPeople())
        .findFirst()
        .map(
            mention -> {
              Line line = mention.line();
              int from = mention.phrase().core();
              while (from < mention.phrase().head() && line.tag(from).equals("CD")) {
                from++;
              }
              return line.mention(from, mention.phrase().to()).text();
            })
        .orElse(otherwise);
  }

  private List<Study.Identity> identities(Draft draft, String key) {
    List<Study.Identity> identities = new ArrayList<>();
    if (draft.references().size() == 1) {
      String cited = draft.references().iterator().next();
      Optional.ofNullable(references.get(cited))
          .ifPresent(reference -> add(identities, reference, Basis.MARKER));
    }
    if (identities.isEmpty()) {
      curated.stream()
          .filter(reference -> reference.studyKeys().contains(key))
          .forEach(reference -> add(identities, reference, Basis.CURATED));
    }
    if (identities.isEmpty()
        && draft.references().isEmpty()
        && !draft.isPlural()
        && !draft.isOwn()) {
      named.of(draft).ifPresent(reference -> add(identities, reference, Basis.SAME_SENTENCE));
    }
    return identities;
  }

  private static void add(List<Study.Identity> identities, Reference reference, Basis basis) {
    reference
        .pmid()
        .ifPresent(
            pmid -> identities.add(new Study.Identity("pmid", pmid, basis, reference.key())));
    reference
        .doi()
        .ifPresent(doi -> identities.add(new Study.Identity("doi", doi, basis, reference.key())));
  }
}
