package org.claimtrace.read.pubmed;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.claimtrace.model.work.WorkIds;
import org.claimtrace.read.xml.Element;
import org.claimtrace.read.xml.StatedIds;

/** A work that a record says it cites: the words for it, and its identifiers. */
record CitedWork(String text, WorkIds ids, int line) {
  static List<CitedWork> of(Element record, Element citation) {
    List<CitedWork> works = new ArrayList<>();
    record
        .first("PubmedData")
        .or(() -> record.first("PubmedBookData"))
        .ifPresent(data -> add(data, works));
    add(citation, works);
    if (works.isEmpty()) {
      for (Element link : citation.inside(Set.of("CommentsCorrections"))) {
        if (link.attribute("RefType").equals("Cites")) {
          StatedIds ids = new StatedIds();
          link.textOf("PMID").ifPresent(pmid -> ids.add("pmid", pmid));
          add(link.textOf("RefSource").orElse(""), ids.ids(), link.line(), works);
        }
      }
    }
    return works;
  }

  private static void add(Element parent, List<CitedWork> works) {
    for (Element list : parent.all("ReferenceList")) {
      for (Element reference : list.inside(Set.of("Reference"))) {
        StatedIds ids = new StatedIds();
        reference
            .inside(Set.of("ArticleId"))
            .forEach(id -> ids.add(id.attribute("IdType"), id.text()));
        add(reference.textOf("Citation").orElse(""), ids.ids(), reference.line(), works);
      }
    }
  }

  /** Without words the identifier is all that there is to show. */
  private static void add(String text, WorkIds ids, int line, List<CitedWork> works) {
    String shown =
        !text.isEmpty()
            ? text
            : ids.pmid().map(pmid -> "PMID: " + pmid).or(ids::doi).or(ids::pmcid).orElse("");
    if (!shown.isEmpty()) {
      works.add(new CitedWork(shown, ids, line));
    }
  }
}
