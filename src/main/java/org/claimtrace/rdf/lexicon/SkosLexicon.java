package org.claimtrace.rdf.lexicon;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.claimtrace.model.ErrorCode;
import org.claimtrace.model.ProblemException;
import org.claimtrace.model.Slug;
import org.claimtrace.model.lexicon.Lexicon;
import org.claimtrace.model.lexicon.LexiconEntry;
import org.claimtrace.rdf.Ct;
import org.claimtrace.rdf.Iris;
import org.claimtrace.rdf.Reused;
import org.claimtrace.rdf.Vocabulary;

/**
 * Reads {@code data/lexicon}: the project's own concepts, {@code *.ttl}, SKOS with a kind for each;
 * and beside them what was imported, {@code *.tsv}.
 */
public final class SkosLexicon {
  private SkosLexicon() {}

  /**
   * The lexicon as a matcher.
   *
   * @param home the folder that holds {@code data} and {@code ontology}
   * @return the lexicon; empty if there are no files
   * @throws ProblemException {@link ErrorCode#BAD_KNOWLEDGE} with file and line for a broken file,
   *     a concept without label, with an unknown kind, or whose IRI does not end in its label's
   *     slug; {@link ErrorCode#AMBIGUOUS_LABEL} with both files, for own concepts only: imported
   *     labels that several terms share stay ambiguous
   */
  public static Lexicon read(Path home) {
    Set<String> types = Vocabulary.read(home).semanticTypes();
    return Lexicon.of(entries(home, types), imported(home, types));
  }

  private static List<LexiconEntry> imported(Path home, Set<String> types) {
    List<LexiconEntry> entries = new ArrayList<>();
    LexiconFolder.tables(home)
        .forEach(file -> entries.addAll(LabelTable.read(file, types).entries()));
    return entries;
  }

  /**
   * The project's own entries, by file and IRI.
   *
   * @param home the folder that holds {@code data} and {@code ontology}
   * @return the entries, preferred labels first, other labels sorted
   * @throws ProblemException as {@link #read}
   */
  public static List<LexiconEntry> entries(Path home) {
    return entries(home, Vocabulary.read(home).semanticTypes());
  }

  private static List<LexiconEntry> entries(Path home, Set<String> types) {
    List<SkosFile> files = LexiconFolder.files(home);
    Map<Node, String> labels = new HashMap<>();
    for (SkosFile file : files) {
      for (Node concept : file.subjects()) {
        if (labels.put(concept, file.prefLabel(concept)) != null) {
          throw file.bad(concept, "is described in another file, too");
        }
      }
    }
    LabelOwners owners = new LabelOwners();
    List<LexiconEntry> entries = new ArrayList<>();
    for (SkosFile file : files) {
      for (Node concept : file.subjects()) {
        LexiconEntry entry = entry(file, concept, types, labels);
        owners.add(entry, file, concept);
        entries.add(entry);
      }
    }
    return entries;
  }

  /**
   * The lexicon as RDF, for {@code graph/lexicon}.
   *
   * @param home the folder that holds {@code data}
   * @param iris concepts get this base
   * @return a graph in memory
   * @throws ProblemException for a broken file
   */
  public static Graph graph(Path home, Iris iris) {
    Graph graph = GraphFactory.createDefaultGraph();
    for (SkosFile file : LexiconFolder.files(home)) {
      file.graph()
          .find()
          .forEachRemaining(
              t ->
                  graph.add(
                      Triple.create(
                          rebase(t.getSubject(), iris),
                          t.getPredicate(),
                          rebase(t.getObject(), iris))));
    }
    return graph;
  }

  private static Node rebase(Node node, Iris iris) {
    return node.isURI() && node.getURI().startsWith(Iris.DEFAULT_BASE)
        ? NodeFactory.createURI(iris.base() + node.getURI().substring(Iris.DEFAULT_BASE.length()))
        : node;
  }

  private static LexiconEntry entry(
      SkosFile file, Node concept, Set<String> known, Map<Node, String> prefLabels) {
    String label = file.prefLabel(concept);
    Node expected = Iris.standard().concept(Slug.of(label));
    if (!concept.equals(expected)) {
      throw file.bad(concept, "has the label '" + label + "', whose IRI is <" + expected + ">");
    }
    List<String> labels = new ArrayList<>();
    labels.add(label);
    Stream.concat(
            file.labels(concept, Reused.SKOS_ALT_LABEL).stream(),
            file.labels(concept, Reused.SKOS_HIDDEN_LABEL).stream())
        .distinct()
        .filter(other -> !other.equals(label))
        .forEach(labels::add);
    List<String> broader = new ArrayList<>();
    for (Node wider : file.objects(concept, Reused.SKOS_BROADER)) {
      String widerLabel = prefLabels.get(wider);
      if (widerLabel == null) {
        throw file.bad(concept, "falls under <" + wider + ">, which no file describes");
      }
      broader.add(widerLabel);
    }
    return new LexiconEntry(label, labels, types(file, concept, known), broader);
  }

  private static Set<String> types(SkosFile file, Node concept, Set<String> known) {
    Set<String> types = new TreeSet<>();
    for (Node type : file.objects(concept, Reused.RDF_TYPE)) {
      if (type.equals(Reused.SKOS_CONCEPT)) {
        continue;
      }
      String iri = type.toString();
      String name = iri.startsWith(Ct.NS) ? iri.substring(Ct.NS.length()) : "";
      if (!known.contains(name)) {
        throw file.bad(concept, "is of the unknown kind <" + iri + ">; known are " + known);
      }
      types.add(name);
    }
    if (types.isEmpty()) {
      throw file.bad(concept, "has no kind; known are " + known);
    }
    return types;
  }
}
