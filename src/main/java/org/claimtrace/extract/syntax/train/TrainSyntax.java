package org.claimtrace.extract.syntax.train;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.claimtrace.extract.syntax.DependencyParser;
import org.claimtrace.extract.syntax.Tagger;

/**
 * Makes the files in {@code data/models} from the CRAFT treebank and the project's own sentences.
 * {@code data/models/README.md} tells the command.
 */
public final class TrainSyntax {
  /** How often each own sentence counts beside the treebank's. */
  private static final int OWN = 4;

  private static final int TAGGER_EPOCHS = 8;
  private static final int PARSER_EPOCHS = 8;
  private static final int FOLDS = 3;

  private TrainSyntax() {}

  /**
   * Trains, saves and scores.
   *
   * @param args the treebank's .tar.gz, and the folder {@code data}
   * @throws IOException if a file cannot be read or written
   */
  public static void main(String[] args) throws IOException {
    Path data = Path.of(args[1]);
    Treebank treebank = Treebank.read(Path.of(args[0]));
    Path pos = data.resolve("models/pos.bin");
    Path dep = data.resolve("models/dep.bin");
    tagger(treebank, data).save(pos, Tagger.MAGIC, Tagger.VERSION);
    parser(treebank, data).save(dep, DependencyParser.MAGIC, DependencyParser.VERSION);
    List<GoldSentence> heldOut = Treebank.sentences(treebank.heldOut());
    try (InputStream tagger = Files.newInputStream(pos);
        InputStream parser = Files.newInputStream(dep)) {
      Files.writeString(
          data.resolve("models/scores.tsv"),
          ScoreSheet.of(Tagger.load(tagger), DependencyParser.load(parser), heldOut));
    }
  }

  static ModelWriter tagger(Treebank treebank, Path data) throws IOException {
    return tagger(Treebank.sentences(treebank.training()), data);
  }

  private static ModelWriter tagger(List<GoldSentence> treebank, Path data) throws IOException {
    List<GoldSentence> sentences = new ArrayList<>(treebank);
    List<GoldSentence> own = TaggedLines.read(data.resolve("training/lay.txt"));
    for (int i = 0; i < OWN; i++) {
      sentences.addAll(own);
    }
    return TaggerTraining.train(
        sentences, VerbList.read(data.resolve("training/verbs.txt")), TAGGER_EPOCHS);
  }

  /** The parser learns from tags with a tagger's errors: each third is tagged by the others'. */
  static ModelWriter parser(Treebank treebank, Path data) throws IOException {
    List<GoldSentence> sentences = new ArrayList<>();
    List<byte[]> tags = new ArrayList<>();
    jackknife(treebank, data, sentences, tags);
    for (GoldSentence own : Conll.read(Files.readAllLines(data.resolve("training/lay.conll")))) {
      sentences.addAll(Collections.nCopies(OWN, own));
      tags.addAll(Collections.nCopies(OWN, own.tags()));
    }
    return ParserTraining.train(sentences, tags, PARSER_EPOCHS);
  }

  static void jackknife(
      Treebank treebank, Path data, List<GoldSentence> sentences, List<byte[]> tags)
      throws IOException {
    for (int fold = 0; fold < FOLDS; fold++) {
      List<GoldArticle> rest = new ArrayList<>();
      List<GoldArticle> part = new ArrayList<>();
      for (int i = 0; i < treebank.training().size(); i++) {
        (i % FOLDS == fold ? part : rest).add(treebank.training().get(i));
      }
      Tagger tagger = tagger(Treebank.sentences(rest), data).toTagger();
      for (GoldSentence sentence : Treebank.sentences(part)) {
        sentences.add(sentence);
        tags.add(tagger.tagBytes(sentence.words()));
      }
    }
  }
}
