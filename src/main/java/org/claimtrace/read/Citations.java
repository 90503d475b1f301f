package org.claimtrace.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimtrace.model.article.BlockKind;
import org.claimtrace.model.article.Reference;
import org.claimtrace.model.work.Work;
import org.claimtrace.model.work.WorkIds;
import org.claimtrace.read.citation.AuthorYears;
import org.claimtrace.read.citation.Entry;
import org.claimtrace.read.citation.LinkedMarkers;
import org.claimtrace.read.citation.Marker;
import org.claimtrace.read.citation.Markers;
import org.claimtrace.read.format.Layout;
import org.claimtrace.read.format.Link;
import org.claimtrace.read.format.Piece;
import org.claimtrace.read.reference.Stated;
import org.claimtrace.read.reference.StatedWorks;

/**
 * The citations of each piece: by the form of the text, and by links, which say for certain what
 * they mean.
 */
final class Citations {
  private final Layout layout;
  private final List<Piece> pieces;
  private final Bibliography bibliography;
  private final Markers byForm;
  private final AuthorYears byName;
  private final LinkedMarkers byLink;

  /** Keys by what links call their references: {@code #name}, {@code pmid:…}, {@code doi:…}. */
  private final Map<String, String> keys = new HashMap<>();

  /** Works that only a link in the text names, in order. */
  private final Map<String, Reference> linked = new LinkedHashMap<>();

  /** Whether markup tells all citations, so that the form of the text alone tells none. */
  private final boolean markedUp;

  private int nextLink;

  /**
   * Prepares.
   *
   * @param references those of the pieces that are references, in order
   */
  Citations(
      Layout layout, List<Piece> pieces, Bibliography bibliography, List<Reference> references) {
    this.layout = layout;
    this.pieces = pieces;
    this.bibliography = bibliography;
    this.byForm = new Markers(bibliography.known());
    this.byName = new AuthorYears(references);
    Iterator<Reference> entries = references.iterator();
    for (Piece piece : pieces) {
      if (piece.kind() == BlockKind.REFERENCE) {
        Reference entry = entries.next();
        piece.anchors().forEach(anchor -> keys.putIfAbsent("#" + anchor, entry.key()));
        names(entry.work().ids()).forEach(name -> keys.putIfAbsent(name, entry.key()));
      }
    }
    List<String> order = references.stream().map(Reference::key).toList();
    this.byLink = new LinkedMarkers(order);
    this.markedUp =
        pieces.stream().anyMatch(Citations::isMarkedUp)
            && (layout.links().stream().anyMatch(link -> keys.containsKey(link.target()))
                || order.stream().noneMatch(key -> Character.isDigit(key.charAt(0))));
  }

  /** The citations of piece {@code index}, in order. Must be asked in order of the pieces. */
  List<Marker> in(int index) {
    Piece piece = pieces.get(index);
    if (piece.kind() == BlockKind.REFERENCE) {
      return List.of();
    }
    List<Marker> found =
        byForm.in(layout.text(), piece.range()).stream()
            .map(m -> new Marker(m.range(), bibliography.keys(index, m.keys())))
            .toList();
    List<Marker> links = named(piece);
    // a number alone proves nothing where markup marks citations; a name with its year does
    List<Marker> numbers = markedUp ? touching(found, links) : found;
    List<Marker> form = together(numbers, byName.in(layout.text(), piece.range()));
    return byLink.merge(layout.text(), piece.range(), form, links, this::answers);
  }

  private static boolean isMarkedUp(Piece piece) {
    return piece.kind() == BlockKind.REFERENCE && piece.work().isPresent();
  }

  /** Those of {@code found} that a link stands in; both in order. */
  private static List<Marker> touching(List<Marker> found, List<Marker> links) {
    List<Marker> touching = new ArrayList<>();
    int next = 0;
    for (Marker marker : found) {
      while (next < links.size() && links.get(next).range().to() <= marker.range().from()) {
        next++;
      }
      if (next < links.size() && links.get(next).range().from() < marker.range().to()) {
        touching.add(marker);
      }
    }
    return touching;
  }

  /** All in order; a number in brackets wins over a name and year around it. */
  private static List<Marker> together(List<Marker> numbers, List<Marker> names) {
    if (names.isEmpty()) {
      return numbers;
    }
    List<Marker> all = new ArrayList<>();
    int next = 0;
    for (Marker name : names) {
      while (next < numbers.size() && numbers.get(next).range().to() <= name.range().from()) {
        all.add(numbers.get(next++));
      }
      if (next == numbers.size() || numbers.get(next).range().from() >= name.range().to()) {
        all.add(name);
      }
    }
    all.addAll(numbers.subList(next, numbers.size()));
    return all;
  }

  /** Whether a key is one of a reference's. */
  boolean answers(String key) {
    return bibliography.known().contains(key) || linked.containsKey(key);
  }

  List<Reference> linkedWorks() {
    return List.copyOf(linked.values());
  }

  /** What says for certain which work it means: links, and identifiers with their label. */
  private List<Marker> named(Piece piece) {
    List<Marker> markers = new ArrayList<>();
    List<Stated> stated = stated(piece);
    int next = 0;
    int end = piece.range().from();
    for (Link link : links(piece)) {
      while (next < stated.size() && stated.get(next).range().to() <= link.range().from()) {
        end = add(stated.get(next++), end, markers);
      }
      Optional<String> key = key(link.target());
      if (key.isPresent()) {
        markers.add(new Marker(link.range(), List.of(key.get())));
        end = link.range().to();
        // the link says the same, or what its words mean
        while (next < stated.size() && stated.get(next).range().from() < end) {
          next++;
        }
      }
    }
    while (next < stated.size()) {
      end = add(stated.get(next++), end, markers);
    }
    return markers;
  }

  private int add(Stated stated, int end, List<Marker> markers) {
    if (stated.range().from() < end) {
      return end;
    }
    markers.add(new Marker(stated.range(), List.of(key(stated.ids()))));
    return stated.range().to();
  }

  private List<Stated> stated(Piece piece) {
    boolean head = piece.kind() == BlockKind.TITLE || piece.kind() == BlockKind.HEADING;
    return head ? List.of() : StatedWorks.in(layout.text(), piece.range());
  }

  /** The links of a piece. */
  private List<Link> links(Piece piece) {
    List<Link> inside = new ArrayList<>();
    List<Link> links = layout.links();
    while (nextLink < links.size() && links.get(nextLink).range().from() < piece.range().from()) {
      nextLink++;
    }
    for (; nextLink < links.size(); nextLink++) {
      Link link = links.get(nextLink);
      if (link.range().to() > piece.range().to()) {
        break;
      }
      inside.add(link);
    }
    return inside;
  }

  private Optional<String> key(String target) {
    if (target.startsWith("#")) {
      return Optional.ofNullable(keys.get(target));
    }
    WorkIds ids = Entry.idsOf(target);
    return ids.isEmpty() ? Optional.empty() : Optional.of(key(ids));
  }

  private String key(WorkIds ids) {
    List<String> names = names(ids);
    for (String name : names) {
      String known = keys.get(name);
      if (known != null) {
        return known;
      }
    }
    String key = "link-" + (linked.size() + 1);
    Work work = Work.UNKNOWN.withIds(ids);
    linked.put(key, new Reference(key, List.of(), "", work, Optional.empty(), false));
    names.forEach(name -> keys.put(name, key));
    return key;
  }

  private static List<String> names(WorkIds ids) {
    List<String> names = new ArrayList<>();
    ids.pmid().ifPresent(pmid -> names.add("pmid:" + pmid));
    ids.pmcid().ifPresent(pmcid -> names.add("pmcid:" + pmcid));
    ids.doi().ifPresent(doi -> names.add("doi:" + doi));
    return names;
  }
}
