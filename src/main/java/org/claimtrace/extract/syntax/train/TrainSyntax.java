package org.claimtrace.extract.syntax.train;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.claimtrace.extract.syntax.Tagger;

/**
 * Makes the files in {@code data/models} from the CRAFT treebank and the project's own sentences.
 * {@code data/models/README.md} tells the command.
 */
public final class TrainSyntax {
  /** How often each own sentence counts beside the treebank's. */
  private static final int OWN = 4;

  private static final int TAGGER_EPOCHS = 8;

  private TrainSyntax() {}

  /**
   * Trains and saves.
   *
   * @param args the treebank's .tar.gz, and the folder {@code data}
   * @throws IOException if a file cannot be read or written
   */
  public static void main(String[] args) throws IOException {
    Path data = Path.of(args[1]);
    Treebank treebank = Treebank.read(Path.of(args[0]));
    tagger(treebank, data).save(data.resolve("models/pos.bin"), Tagger.MAGIC, Tagger.VERSION);
  }

  static ModelWriter tagger(Treebank treebank, Path data) throws IOException {
    List<GoldSentence> sentences = new ArrayList<>(Treebank.sentences(treebank.training()));
    List<GoldSentence> own = TaggedLines.read(data.resolve("training/lay.txt"));
    for (int i = 0; i < OWN; i++) {
      sentences.addAll(own);
    }
    return TaggerTraining.train(
        sentences, VerbList.read(data.resolve("training/verbs.txt")), TAGGER_EPOCHS);
  }
}
