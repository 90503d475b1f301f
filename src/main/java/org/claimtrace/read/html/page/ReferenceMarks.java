package org.claimtrace.read.html.page;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** How markup shows lists of references and their entries, and footnotes. */
public final class ReferenceMarks {
  private static final Set<String> LISTS =
      Set.of(
          "references",
          "reference-list",
          "references-list",
          "ref-list",
          "reflist",
          "citation-list",
          "bibliography",
          "biblist",
          "cited-references",
          "csl-bib-body",
          "c-article-references");

  private static final Set<String> NOTES = Set.of("footnotes", "endnotes", "footnote-list");

  /** The names that systems give to entries: ref7, cite_note-7, CR7, B7-2. */
  private static final Pattern ENTRY =
      Pattern.compile(
          "(?i)(?:ref|reference|references|cite_note|citation|cit|bib|bibr|biblio|cr|b|r)[-_.]?"
              + "(?:[a-z0-9.:-]{0,60}?[-_.])??\\d{1,4}");

  private ReferenceMarks() {}

  /**
   * Whether an element holds entries of a list of references.
   *
   * @param element any
   * @return true if its role or class says so
   */
  public static boolean isList(Element element) {
    return isList(element, Attributes.role(element));
  }

  static boolean isList(Element element, String role) {
    return element.attributesSize() > 0
        && (role.equals("doc-bibliography") || named(element, LISTS));
  }

  /**
   * Whether an element holds footnotes.
   *
   * @param element any
   * @return true if its role or class says so
   */
  public static boolean isNotes(Element element) {
    if (element.attributesSize() == 0) {
      return false;
    }
    String role = Attributes.role(element);
    return role.equals("doc-endnotes") || role.equals("doc-footnote") || named(element, NOTES);
  }

  /**
   * Whether an item of a list is an entry of a list of references by its own name.
   *
   * @param item an {@code li}
   * @return true if its role or id says so
   */
  public static boolean isEntry(Element item) {
    return item.attributesSize() > 0
        && (Attributes.role(item).equals("doc-biblioentry")
            || isEntryName(Attributes.get(item, "id")));
  }

  /** Most names of items are other ones, which their first letter shows. */
  private static boolean isEntryName(String id) {
    return !id.isEmpty() && "rcbRCB".indexOf(id.charAt(0)) >= 0 && ENTRY.matcher(id).matches();
  }

  private static boolean named(Element element, Set<String> names) {
    String classes = Attributes.get(element, "class").toLowerCase(Locale.ROOT);
    int from = 0;
    for (int space = classes.indexOf(' '); space >= 0; space = classes.indexOf(' ', from)) {
      if (names.contains(classes.substring(from, space))) {
        return true;
      }
      from = space + 1;
    }
    return names.contains(classes.substring(from))
        || (names.contains(Attributes.get(element, "id").toLowerCase(Locale.ROOT))
            && !element.nameIs("h2"));
  }
}
