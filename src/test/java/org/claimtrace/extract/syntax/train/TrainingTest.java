package org.claimtrace.extract.syntax.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.claimtrace.extract.syntax.DependencyParser;
import org.claimtrace.extract.syntax.Tagger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainingTest {
  private static final Path TRAINING =
      Path.of(System.getProperty("claimtrace.basedir", "."), "data", "training");

  @TempDir Path folder;

  private byte[] saved(ModelWriter model, String magic, int version) throws IOException {
    Path file = folder.resolve(magic);
    model.save(file, magic, version);
    return Files.readAllBytes(file);
  }

  @Test
  void sameSentencesSameTagger() throws IOException {
    List<GoldSentence> own = TaggedLines.read(TRAINING.resolve("lay.txt"));
    Map<String, Integer> verbs = VerbList.read(TRAINING.resolve("verbs.txt"));
    byte[] one = saved(TaggerTraining.train(own, verbs, 5), Tagger.MAGIC, Tagger.VERSION);
    byte[] two = saved(TaggerTraining.train(own, verbs, 5), Tagger.MAGIC, Tagger.VERSION);
    assertThat(two).isEqualTo(one);
    Tagger tagger = Tagger.load(new ByteArrayInputStream(one));
    assertThat(TaggerScores.of(tagger, own).accuracy()).isGreaterThan(0.97);
  }

  @Test
  void sameTreesSameParser() throws IOException {
    List<GoldSentence> own =
        Conll.read(
            List.of(
                "1\tIt\t_\tPRP\tPRP\t_\t2\tnsubj\t_\t_",
                "2\thelps\t_\tVBZ\tVBZ\t_\t0\troot\t_\t_",
                "3\tsome\t_\tDT\tDT\t_\t4\tdet\t_\t_",
                "4\tpeople\t_\tNNS\tNNS\t_\t2\tdobj\t_\t_",
                "5\t.\t_\t.\t.\t_\t2\tpunct\t_\t_"));
    List<GoldSentence> often = java.util.Collections.nCopies(5, own.get(0));
    List<byte[]> tags = often.stream().map(GoldSentence::tags).toList();
    String magic = DependencyParser.MAGIC;
    byte[] one = saved(ParserTraining.train(often, tags, 8), magic, DependencyParser.VERSION);
    byte[] two = saved(ParserTraining.train(often, tags, 8), magic, DependencyParser.VERSION);
    assertThat(two).isEqualTo(one);
    DependencyParser parser = DependencyParser.load(new ByteArrayInputStream(one));
    assertThat(parser.parse(own.get(0).words(), tags.get(0)).heads()).isEqualTo(own.get(0).heads());
  }

  @Test
  void theVerbListKnowsForms() throws IOException {
    Map<String, Integer> verbs = VerbList.read(TRAINING.resolve("verbs.txt"));
    assertThat(verbs)
        .containsKeys("helps", "studies", "studied", "stopped", "relieving", "went", "taken")
        .containsKeys("has", "passes", "lying", "agreeing", "controlled", "referred", "developed")
        .containsKeys("limited", "targeted", "suffered", "offered", "permitting")
        .doesNotContainKeys("reducees", "helpped", "carryed", "developped", "goed");
  }
}
