package org.claimtrace.extract.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.claimtrace.extract.line.Chunk;
import org.claimtrace.extract.line.Known;
import org.claimtrace.extract.line.Line;
import org.claimtrace.extract.line.Tagged;
import org.claimtrace.extract.rule.RuleFiles;
import org.claimtrace.model.article.Document;
import org.claimtrace.model.article.Reference;
import org.claimtrace.model.article.Sentence;
import org.claimtrace.model.claim.Basis;
import org.claimtrace.model.claim.Study;
import org.claimtrace.model.claim.Tier;
import org.claimtrace.model.work.Work;
import org.claimtrace.model.work.WorkIds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which phrases speak of studies, which of them speak of one, and what it is called. */
class StudiesTest {
  static final StudyCues CUES =
      new StudyCues(
          RuleFiles.cues(Known.RULES, "studyKinds"),
          RuleFiles.cues(Known.RULES, "kindTypes"),
          RuleFiles.cues(Known.RULES, "kindTiers"),
          RuleFiles.cues(Known.RULES, "ownStudy"));

  private static Studies studies(Tagged article, Reference... curated) {
    Document document = article.document();
    Predicate<Sentence> summary =
        sentence ->
            document
                .sections()
                .get(sentence.section())
                .title()
                .toLowerCase(Locale.ROOT)
                .contains("summary");
    return Studies.of(document, article.lines(), List.of(curated), summary, CUES, Known.LISTS);
  }

  private static List<String> keys(Tagged article, Reference... curated) {
    return studies(article, curated).all().stream().map(Study::key).toList();
  }

  private static List<String> keys(String... tagged) {
    return keys(new Tagged().paragraph(tagged));
  }

  private static Reference curated(String key, String pmid, String studyKey) {
    return new Reference(
        key,
        List.of(studyKey),
        "entry",
        Work.UNKNOWN.withIds(WorkIds.of(Optional.of(pmid), Optional.empty())),
        Optional.empty(),
        true);
  }

  /** A study is written as year, kind, and p for plural; a dash stands for no study. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a/DT trial/NN|? clinical",
        "a/DT 2014/CD trial/NN|2014 clinical",
        "a/DT 1814/CD trial/NN|? clinical",
        "the/DT study/NN|? ?",
        "trials/NNS|? clinical p",
        "both/DT study/NN groups/NNS|-",
        "several/JJ study/NN|? ? p",
        "the/DT pain/NN|-",
        // the year behind it
        "a/DT study/NN from/IN 2014/CD|2014 ?",
        "a/DT study/NN of/IN 2014/CD|2014 ?",
        "a/DT study/NN published/VBN in/IN 2014/CD|2014 ?",
        "a/DT study/NN reported/VBN in/IN 2014/CD|2014 ?",
        // the year of conduct is not the year of the study
        "a/DT study/NN in/IN 2014/CD|? ?",
        "a/DT study/NN of/IN pain/NN in/IN 2014/CD|? ?",
        // the year before it
        "In/IN 2014/CD ,/, a/DT study/NN began/VBD|2014 ?",
        "In/IN 2014/CD a/DT study/NN began/VBD|2014 ?",
        "Since/IN 2014/CD ,/, a/DT study/NN began/VBD|? ?",
        "Pain/NN in/IN 2014/CD ,/, a/DT study/NN|? ?",
        // its kind: words in the phrase, then behind it up to the next verb
        "a/DT rat/NN study/NN|? animal",
        "a/DT receptor/NN study/NN|? laboratory",
        "a/DT review/NN of/IN rat/NN data/NNS|? review",
        "a/DT study/NN in/IN rats/NNS|? animal",
        "a/DT study/NN in/IN adult/JJ patients/NNS|? clinical",
        "a/DT study/NN ,/, in/IN rats/NNS|? ?",
        "a/DT study/NN took/VBD rats/NNS|? ?",
        "a/DT study/NN of/IN elderly/JJ people/NNS|? clinical",
        "a/DT study/NN of/IN insomnia/NN|? clinical",
        "an/DT insomnia/NN study/NN in/IN rats/NNS|? clinical",
        // weak words need a kind or a year
        "new/JJ work/NN|-",
        "a/DT 2014/CD analysis/NN|2014 ?",
        "a/DT rat/NN analysis/NN|? animal",
        "the/DT rat/NN analysis/NN|-",
        // people who stand for their study
        "In/IN 2014/CD ,/, doctors/NNS compared/VBD it/PRP|2014 ?",
        "Doctors/NNS compared/VBD it/PRP|-",
        "one/CD of/IN them/PRP|? ?",
        "one/CD of/IN pain/NN|-",
      })
  void aPhraseSpeaksOfAStudy(String tagged, String expected) {
    List<StudyMention> found =
        new StudyFinder(Known.LISTS, CUES.kinds(), CUES.kindTypes()).in(Tagged.line(tagged));
    assertThat(found.isEmpty() ? "-" : text(found.get(0))).isEqualTo(expected);
  }

  private static String text(StudyMention mention) {
    return mention.year().orElse("?")
        + " "
        + mention.kind().orElse("?")
        + (mention.plural() ? " p" : "");
  }

  @Test
  void yearsAreTheKeysOfStudies() {
    assertThat(keys("A/DT 2014/CD trial/NN failed/VBD", "A/DT 2018/CD trial/NN worked/VBD"))
        .containsExactly("2014", "2018");
  }

  @Test
  void aRatStudyAndAReviewOfOneYearStayTwo() {
    assertThat(keys("A/DT 2017/CD rat/NN study/NN failed/VBD", "A/DT 2017/CD review/NN agrees/VBZ"))
        .containsExactly("rat 2017", "review 2017");
  }

  @Test
  void aDefinitePhraseIsTheStudyBeforeIt() {
    assertThat(keys("A/DT 2014/CD trial/NN began/VBD", "The/DT trial/NN failed/VBD"))
        .containsExactly("2014");
    assertThat(keys("A/DT 2014/CD trial/NN began/VBD", "The/DT review/NN failed/VBD"))
        .containsExactly("2014", "review");
    assertThat(keys("A/DT 2014/CD trial/NN began/VBD", "The/DT 2018/CD trial/NN failed/VBD"))
        .containsExactly("2014", "2018");
    assertThat(keys("A/DT 2014/CD trial/NN began/VBD", "The/DT trials/NNS failed/VBD"))
        .containsExactly("2014", "trials");
  }

  @Test
  void aDefinitePhraseIsTheStudyThatFitsBest() {
    Tagged article =
        new Tagged()
            .paragraph(
                "A/DT 2014/CD sleep/NN study/NN began/VBD",
                "A/DT 2018/CD mood/NN study/NN began/VBD",
                "The/DT sleep/NN study/NN failed/VBD",
                "This/DT study/NN failed/VBD",
                "The/DT 2018/CD study/NN failed/VBD");
    Studies studies = studies(article);
    List<Line> lines = article.lines();
    assertThat(studies.named(lines.get(2))).extracting(Study::key).containsExactly("2014");
    assertThat(studies.named(lines.get(3))).extracting(Study::key).containsExactly("2014");
    assertThat(studies.named(lines.get(4))).extracting(Study::key).containsExactly("2018");
  }

  @Test
  void anIndefinitePhraseIsANewStudy() {
    assertThat(keys("A/DT trial/NN began/VBD", "A/DT trial/NN failed/VBD"))
        .containsExactly("trial", "trial (2)");
    assertThat(keys("A/DT 2014/CD trial/NN began/VBD", "A/DT 2014/CD trial/NN failed/VBD"))
        .hasSize(2);
  }

  @Test
  void inAnotherSectionTheSameYearAndKindIsTheSameStudy() {
    Tagged article =
        new Tagged()
            .paragraph("A/DT 2014/CD trial/NN began/VBD")
            .section("More")
            .paragraph("A/DT 2014/CD trial/NN failed/VBD", "A/DT 2014/CD review/NN agrees/VBZ");
    assertThat(keys(article)).containsExactly("trial 2014", "review 2014");
  }

  @Test
  void aSummarySpeaksOfTheStudiesOfTheBody() {
    Tagged article =
        new Tagged()
            .section("Summary")
            .paragraph("A/DT trial/NN failed/VBD")
            .section("Body")
            .paragraph("A/DT 2014/CD trial/NN failed/VBD");
    assertThat(keys(article)).containsExactly("2014");
    Studies studies = studies(article);
    assertThat(studies.named(article.lines().get(0)))
        .extracting(Study::key)
        .containsExactly("2014");
    article.paragraph("A/DT 2018/CD trial/NN failed/VBD");
    assertThat(keys(article)).containsExactly("2014", "2018");
  }

  @Test
  void theStudyIdsAreStableAndUnique() {
    Tagged article =
        new Tagged()
            .paragraph(
                "A/DT 2017/CD rat/NN study/NN failed/VBD",
                "A/DT 2017/CD review/NN agrees/VBZ",
                "A/DT sleep/NN trial/NN began/VBD",
                "Two/CD mood/NN trials/NNS began/VBD");
    assertThat(studies(article).all())
        .extracting(Study::localId)
        .containsExactly("2017-1", "2017-2", "sleep-trial-1", "mood-trials-1");
    assertThat(studies(article).all())
        .extracting(Study::label)
        .containsExactly("rat study", "review", "sleep trial", "mood trials");
  }

  @Test
  void peopleAndPronounsGiveNoLabel() {
    assertThat(
            studies(new Tagged().paragraph("In/IN 2014/CD ,/, doctors/NNS compared/VBD it/PRP"))
                .all())
        .extracting(Study::label)
        .containsExactly("2014 study");
  }

  @Test
  void oneOfThemIsOneOfTheStudiesNamedLast() {
    Tagged article =
        new Tagged()
            .paragraph("Two/CD rat/NN studies/NNS began/VBD", "One/CD of/IN them/PRP failed/VBD");
    Studies studies = studies(article);
    Study one = studies.named(article.lines().get(1)).get(0);
    assertThat(studies.all()).hasSize(2);
    assertThat(studies.tier(one)).contains(new Tier("preclinical"));
  }

  @ParameterizedTest
  @CsvSource({"trial, clinical", "rat study, preclinical", "review, review", "study, none"})
  void theKindTellsTheTier(String words, String tier) {
    Tagged article = new Tagged().paragraph("A/DT " + words.replace(" ", "/NN ") + "/NN began/VBD");
    Studies studies = studies(article);
    assertThat(studies.tier(studies.all().get(0)).map(Tier::name).orElse("none")).isEqualTo(tier);
  }

  @Test
  void aMarkerBehindAStudyIdentifiesIt() {
    Tagged article =
        new Tagged()
            .paragraph(
                "A/DT 2014/CD trial/NN failed/VBD [1]/CITE",
                "A/DT 2018/CD trial/NN failed/VBD [2,3]/CITE")
            .reference("1", "111", "10.1/x")
            .reference("2", "222", "");
    List<Study> all = studies(article).all();
    assertThat(all).extracting(Study::key).containsExactly("2014", "2018", "[2]", "[3]");
    assertThat(all.get(0).identities())
        .containsExactly(
            new Study.Identity("pmid", "111", Basis.MARKER, "1"),
            new Study.Identity("doi", "10.1/x", Basis.MARKER, "1"));
    // two keys in one marker identify neither
    assertThat(all.get(1).identities()).isEmpty();
    assertThat(all.get(2).identities())
        .containsExactly(new Study.Identity("pmid", "222", Basis.MARKER, "2"));
    assertThat(all.get(3).identities()).isEmpty();
  }

  @Test
  void twoMentionsWithOneMarkerAreOneStudy() {
    assertThat(
            keys(
                "A/DT trial/NN began/VBD [1]/CITE",
                "A/DT trial/NN failed/VBD [1]/CITE",
                "A/DT trial/NN ended/VBD [2]/CITE"))
        .containsExactly("[1]", "[2]");
  }

  @Test
  void aMarkerBeforeAStudyIsNotItsOwn() {
    assertThat(keys("Pain/NN fell/VBD [1]/CITE in/IN a/DT 2014/CD trial/NN"))
        .containsExactly("2014", "[1]");
  }

  @Test
  void severalStudiesAreNotOneReference() {
    assertThat(keys("Two/CD sleep/NN trials/NNS failed/VBD [1]/CITE"))
        .containsExactly("sleep trials", "[1]");
  }

  @Test
  void aCuratorIdentifiesAStudyByItsKey() {
    Tagged article = new Tagged().paragraph("A/DT 2014/CD trial/NN failed/VBD");
    assertThat(studies(article, curated("smith", "999", "2014")).all().get(0).identities())
        .containsExactly(new Study.Identity("pmid", "999", Basis.CURATED, "smith"));
    assertThat(studies(article, curated("smith", "999", "2015")).all().get(0).identities())
        .isEmpty();
  }

  @Test
  void theArticlesOwnMarkerCountsMoreThanTheCurator() {
    Tagged article =
        new Tagged()
            .paragraph("A/DT 2014/CD trial/NN failed/VBD [1]/CITE")
            .reference("1", "111", "");
    assertThat(studies(article, curated("smith", "999", "2014")).all().get(0).identities())
        .extracting(Study.Identity::value)
        .containsExactly("111");
  }

  @Test
  void theNearestStudyIsTheLastOneBeforeOrElseTheFirst() {
    Tagged article =
        new Tagged()
            .paragraph(
                "Then/RB a/DT 2014/CD trial/NN failed/VBD and/CC a/DT 2018/CD trial/NN worked/VBD",
                "Pain/NN fell/VBD");
    Line line = article.lines().get(0);
    Studies studies = studies(article);
    assertThat(studies.nearest(line, 0).map(Study::key)).contains("2014");
    assertThat(studies.nearest(line, Tagged.index(line, "failed")).map(Study::key))
        .contains("2014");
    assertThat(studies.nearest(line, Tagged.index(line, "worked")).map(Study::key))
        .contains("2018");
    assertThat(studies.nearest(article.lines().get(1), 0)).isEmpty();
    Chunk second = line.chunkAt(Tagged.index(line, "2018")).orElseThrow();
    assertThat(studies.of(line, second).map(Study::key)).contains("2018");
    assertThat(studies.of(article.lines().get(1), second)).isEmpty();
  }

  @Test
  void studiesThatAreJoinedGovernTogether() {
    Tagged article =
        new Tagged()
            .paragraph(
                "A/DT 2014/CD trial/NN and/CC a/DT 2018/CD trial/NN failed/VBD",
                "A/DT 2014/CD review/NN and/CC pain/NN and/CC a/DT 2018/CD review/NN failed/VBD",
                "Pain/NN fell/VBD in/IN a/DT 2020/CD trial/NN",
                "Pain/NN fell/VBD");
    List<Line> lines = article.lines();
    Studies studies = studies(article);
    assertThat(governing(studies, lines.get(0), "failed"))
        .containsExactly("trial 2014", "trial 2018");
    assertThat(governing(studies, lines.get(1), "failed")).containsExactly("review 2018");
    assertThat(governing(studies, lines.get(2), "fell")).containsExactly("2020");
    assertThat(governing(studies, lines.get(3), "fell")).isEmpty();
    assertThat(studies.named(lines.get(0))).hasSize(2);
    assertThat(studies.named(lines.get(3))).isEmpty();
  }

  private static List<String> governing(Studies studies, Line line, String word) {
    return studies.governing(line, Tagged.index(line, word)).stream().map(Study::key).toList();
  }

  @Test
  void aClaimCitesTheFirstMarkerBehindIt() {
    Tagged article =
        new Tagged()
            .paragraph(
                "Pain/NN fell/VBD [1]/CITE and/CC sleep/NN rose/VBD [2,3]/CITE",
                "Mood/NN [4]/CITE and/CC sleep/NN rose/VBD");
    List<Line> lines = article.lines();
    Studies studies = studies(article);
    assertThat(cited(studies, lines.get(0), "fell")).containsExactly("[1]");
    assertThat(cited(studies, lines.get(0), "sleep")).containsExactly("[2]", "[3]");
    // a marker before it counts where none follows
    assertThat(cited(studies, lines.get(1), "rose")).containsExactly("[4]");
  }

  private static List<String> cited(Studies studies, Line line, String word) {
    return studies.cited(line, Tagged.index(line, word) + 1).stream().map(Study::key).toList();
  }
}
