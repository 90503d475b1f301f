package org.claimtrace.rdf.terms;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.claimtrace.model.ErrorCode;
import org.claimtrace.model.ProblemException;
import org.claimtrace.model.lexicon.Capitals;
import org.claimtrace.model.lexicon.Words;

/** Makes a label table of other people's vocabularies. */
public final class TermImport {
  /** Words of small letters behind one capital, one at least of two letters. */
  private static final Pattern CAPITALISED =
      Pattern.compile("(?=.*\\p{Lu}\\p{Ll})\\p{Lu}?\\p{Ll}+(?:[ -]\\p{Lu}?\\p{Ll}+)*");

  private final ImportOptions options;
  private final ImportTables tables;
  private final LabelFilter filter;
  private final List<LeftOut> leftOut = new ArrayList<>();

  private TermImport(ImportOptions options, ImportTables tables) {
    this.options = options;
    this.tables = tables;
    this.filter = new LabelFilter(tables.everyday(), options.longest());
  }

  /**
   * Reads files and keeps what is fit to be looked for in running text.
   *
   * @param files OBO, RDF, tables; a term of an earlier file wins over one of the same identifier
   * @param home the folder that holds {@code data/import}
   * @param options how
   * @return the table and what was left out
   * @throws ProblemException {@link ErrorCode#BAD_TERMS} and others with file and line; {@link
   *     ErrorCode#NO_TERMS} if no term is left
   */
  public static TermTable of(List<Path> files, Path home, ImportOptions options) {
    ImportTables tables = ImportTables.read(home);
    List<TermFile> read = files.stream().map(file -> TermFile.read(file, tables)).toList();
    return new TermImport(options, tables).table(files, read);
  }

  private TermTable table(List<Path> files, List<TermFile> read) {
    Map<String, SourceTerm> terms = new LinkedHashMap<>();
    read.forEach(file -> file.terms().forEach(term -> terms.putIfAbsent(term.name(), term)));
    Kinds kinds = new Kinds(terms.values(), tables);
    List<ImportedTerm> taken = new ArrayList<>();
    for (SourceTerm term : terms.values()) {
      Collection<String> types =
          options.type().<Collection<String>>map(Set::of).orElseGet(() -> kinds.of(term));
      if (term.obsolete() || term.label().startsWith("obsolete ")) {
        leave(LeftOut.Reason.OBSOLETE, term.label(), term);
      } else if (term.label().isBlank()) {
        leave(LeftOut.Reason.NO_LABEL, term.label(), term);
      } else if (types.isEmpty()) {
        leave(LeftOut.Reason.NO_KIND, term.label(), term);
      } else {
        take(term, types, taken);
      }
    }
    if (taken.isEmpty()) {
      throw none(files, terms.size());
    }
    taken.sort(Comparator.comparing(ImportedTerm::order));
    addAmbiguous(taken);
    return new TermTable(Provenance.lines(files, read, options, taken, tables), taken, leftOut);
  }

  private void leave(LeftOut.Reason reason, String label, SourceTerm term) {
    leftOut.add(new LeftOut(reason, label, term.name(), term.place()));
  }

  private void take(SourceTerm term, Collection<String> types, List<ImportedTerm> taken) {
    String label = spelled(term.label());
    var reason = filter.reason(label);
    if (reason.isPresent()) {
      leave(reason.get(), label, term);
      return;
    }
    Set<String> seen = new LinkedHashSet<>(Set.of(identity(label)));
    List<String> synonyms = new ArrayList<>();
    for (String synonym : others(term)) {
      String other = spelled(synonym);
      var why = filter.reason(other);
      if (why.isPresent()) {
        leave(why.get(), other, term);
      } else if (seen.add(identity(other))) {
        synonyms.add(other);
      }
    }
    taken.add(new ImportedTerm(label, types, term.ids(), synonyms, term.place()));
  }

  private static List<String> others(SourceTerm term) {
    List<String> others = new ArrayList<>(term.synonyms());
    if (term.name().startsWith("mesh:")
        || term.parents().stream().anyMatch(parent -> parent.startsWith("meshtree:"))) {
      MeshTree.turned(term.label()).ifPresent(others::add);
    }
    return others;
  }

  private String spelled(String label) {
    String clean = LabelFilter.clean(label);
    return options.lowerCase() && CAPITALISED.matcher(clean).matches()
        ? clean.toLowerCase(Locale.ROOT)
        : clean;
  }

  /** What makes two labels the same for a text. */
  private static String identity(String label) {
    return (Capitals.matter(label) ? "=" + label + " " : "") + Words.key(label);
  }

  private void addAmbiguous(List<ImportedTerm> taken) {
    Map<String, Set<ImportedTerm>> owners = new TreeMap<>();
    Map<String, String> spelling = new TreeMap<>();
    for (ImportedTerm term : taken) {
      for (String label : term.labels()) {
        owners.computeIfAbsent(identity(label), key -> new LinkedHashSet<>()).add(term);
        spelling.putIfAbsent(identity(label), label);
      }
    }
    owners.forEach(
        (key, terms) -> {
          if (terms.size() > 1) {
            leftOut.add(
                new LeftOut(
                    LeftOut.Reason.AMBIGUOUS,
                    spelling.getOrDefault(key, key),
                    terms.stream().map(ImportedTerm::name).collect(Collectors.joining(" ")),
                    terms.iterator().next().place()));
          }
        });
  }

  private ProblemException none(List<Path> files, int terms) {
    return new ProblemException(
        ErrorCode.NO_TERMS,
        files.stream().map(Path::toString).collect(Collectors.joining(", ")),
        "none of the " + terms + " terms can be taken: " + TermTable.counts(leftOut),
        "If they are of no kind, say what they are with --type, as --type Condition.");
  }
}
