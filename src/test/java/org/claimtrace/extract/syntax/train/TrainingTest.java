package org.claimtrace.extract.syntax.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.claimtrace.extract.syntax.DependencyParser;
import org.claimtrace.extract.syntax.Tagger;
import org.claimtrace.extract.syntax.Tree;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("slow")
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
    List<GoldSentence> own = Conll.read(Files.readAllLines(TRAINING.resolve("lay.conll")));
    List<GoldSentence> often = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      often.addAll(own);
    }
    List<byte[]> tags = often.stream().map(GoldSentence::tags).toList();
    String magic = DependencyParser.MAGIC;
    byte[] one = saved(ParserTraining.train(often, tags, 8), magic, DependencyParser.VERSION);
    byte[] two = saved(ParserTraining.train(often, tags, 8), magic, DependencyParser.VERSION);
    assertThat(two).isEqualTo(one);
    DependencyParser parser = DependencyParser.load(new ByteArrayInputStream(one));
    int right = 0;
    int words = 0;
    for (GoldSentence sentence : own) {
      Tree tree = parser.parse(sentence.words(), sentence.tags());
      for (int i = 0; i < sentence.length(); i++) {
        right += tree.head(i) == sentence.head(i) ? 1 : 0;
        words++;
      }
    }
    // features that seldom took part in an error are left out, so few sentences are half learnt
    assertThat((double) right / words).isGreaterThan(0.65);
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
