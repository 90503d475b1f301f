package org.claimtrace.rdf.terms;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimtrace.rdf.file.FileText;
import org.jspecify.annotations.Nullable;

/**
 * OBO flat files (OBO format 1.2 and 1.4): name, exact synonyms, {@code is_a}, {@code is_obsolete}
 * of each {@code [Term]}.
 */
final class OboTerms {
  private static final Pattern TAG = Pattern.compile("([\\w-]+):\\s*(.*)");

  /** A quoted text, the scope behind it. */
  private static final Pattern SYNONYM =
      Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"\\s+(EXACT|BROAD|NARROW|RELATED)\\b.*");

  private final List<SourceTerm> terms = new ArrayList<>();
  private String version = "";
  private String licence = "";
  private @Nullable Stanza stanza;
  private boolean inHeader = true;

  private OboTerms() {}

  static TermFile read(Path file) {
    OboTerms reader = new OboTerms();
    int line = 0;
    boolean begun = false;
    for (Iterator<String> lines = FileText.of(file).lines().iterator(); lines.hasNext(); ) {
      String text = lines.next().strip();
      line++;
      if (text.isEmpty() || text.startsWith("!")) {
        continue;
      }
      if (!begun && !text.startsWith("format-version:")) {
        throw TermProblems.broken(file + ":" + line, "the first line is not 'format-version: …'");
      }
      begun = true;
      reader.line(text, file + ":" + line);
    }
    reader.close();
    if (!begun) {
      throw TermProblems.broken(file.toString(), "the file is empty");
    }
    return new TermFile(TermFile.nameOf(file), reader.version, reader.licence, reader.terms);
  }

  private void line(String text, String place) {
    if (text.startsWith("[")) {
      if (!text.endsWith("]")) {
        throw TermProblems.broken(place, "the stanza's name is cut off");
      }
      close();
      inHeader = false;
      stanza = text.equals("[Term]") ? new Stanza(place) : null;
      return;
    }
    Matcher tag = TAG.matcher(text);
    if (!tag.matches()) {
      throw TermProblems.broken(place, "the line is not 'tag: value'");
    }
    if (inHeader) {
      header(tag.group(1), tag.group(2));
    } else if (stanza != null) {
      stanza.add(tag.group(1), tag.group(2), place);
    }
  }

  private void header(String tag, String value) {
    if (tag.equals("data-version")) {
      version = value;
    } else if (tag.equals("property_value") && value.contains("terms/license")) {
      licence = value.replaceFirst("^\\S+\\s+\"?([^\"\\s]+).*", "$1");
    }
  }

  private void close() {
    if (stanza != null) {
      terms.add(stanza.term());
    }
  }

  /** One {@code [Term]} while it is read. */
  private static final class Stanza {
    private final String place;
    private final List<String> synonyms = new ArrayList<>();
    private final List<String> parents = new ArrayList<>();
    private String id = "";
    private String name = "";
    private boolean obsolete;

    Stanza(String place) {
      this.place = place;
    }

    void add(String tag, String value, String at) {
      switch (tag) {
        case "id" -> id = value.replaceFirst("\\s+[!{].*", "");
        case "name" -> name = plain(value);
        case "is_a" -> parents.add(value.replaceFirst("\\s+[!{].*", ""));
        case "is_obsolete" -> obsolete = value.startsWith("true");
        case "synonym" -> synonym(value, at);
        default -> {
          // definitions are somebody's sentences; the rest names nothing
        }
      }
    }

    private void synonym(String value, String at) {
      Matcher parts = SYNONYM.matcher(value);
      if (!parts.matches()) {
        throw TermProblems.broken(at, "the synonym is not '\"text\" SCOPE'");
      }
      if (parts.group(2).equals("EXACT")) {
        synonyms.add(plain(parts.group(1)));
      }
    }

    SourceTerm term() {
      if (id.isEmpty()) {
        throw TermProblems.broken(place, "the term has no id");
      }
      return new SourceTerm(List.of(id), name, synonyms, parents, obsolete, place);
    }

    private static String plain(String value) {
      return value.replaceAll("\\\\(.)", "$1");
    }
  }
}
