package org.claimtrace.rdf.check;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.validation.ReportEntry;
import org.claimtrace.model.ErrorCode;
import org.claimtrace.model.ProblemException;
import org.claimtrace.rdf.file.RdfFiles;

/** The shapes of {@code ontology/shapes.ttl} (W3C SHACL core). */
public final class Shapes {
  private final org.apache.jena.shacl.Shapes shapes;

  private Shapes(org.apache.jena.shacl.Shapes shapes) {
    this.shapes = shapes;
  }

  /**
   * Reads the shapes.
   *
   * @param home the folder that holds {@code ontology}
   * @return the shapes
   * @throws ProblemException {@link ErrorCode#BAD_KNOWLEDGE} if the file is broken
   */
  public static Shapes read(Path home) {
    Path file = home.resolve("ontology").resolve("shapes.ttl");
    Graph graph = RdfFiles.readGraph(file, ErrorCode.BAD_KNOWLEDGE);
    org.apache.jena.shacl.Shapes shapes = ShaclValidator.get().parse(graph);
    if (shapes.numShapes() == 0) {
      throw new ProblemException(
          ErrorCode.BAD_KNOWLEDGE, file.toString(), "the file holds no shape", "Restore the file.");
    }
    return new Shapes(shapes);
  }

  /**
   * Compares a graph with the shapes.
   *
   * @param graph one article's graph, or the union of several
   * @return what does not fit, sorted; empty if all is well
   */
  public List<Violation.Shape> validate(Graph graph) {
    return ShaclValidator.get().validate(shapes, graph).getEntries().stream()
        .map(Shapes::violation)
        .sorted(
            Comparator.comparing(Violation.Shape::place)
                .thenComparing(Violation.Shape::path)
                .thenComparing(Violation.Shape::value)
                .thenComparing(Violation.Shape::message))
        .toList();
  }

  private static Violation.Shape violation(ReportEntry entry) {
    return new Violation.Shape(
        Violation.show(entry.focusNode()),
        entry.resultPath() == null ? "" : entry.resultPath().toString(),
        entry.value() == null ? "" : Violation.show(entry.value()),
        entry.message());
  }
}
