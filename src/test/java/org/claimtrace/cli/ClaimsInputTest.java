package org.claimtrace.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.claimtrace.cli.session.Workshop;
import org.claimtrace.extract.propose.ProposalFile;
import org.claimtrace.model.Problem;
import org.claimtrace.model.ProblemException;
import org.claimtrace.model.claim.Extraction;
import org.claimtrace.read.Articles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Claims that were made elsewhere: taken if they hold against the article, else refused. */
class ClaimsInputTest {
  private static final String ONTOLOGY = "https://w3id.org/claimtrace/ontology#";
  private static final Workshop WORKSHOP = new Workshop(Cli.BASE);
  private static final Extraction FOUND =
      WORKSHOP.extract(
          Articles.read("glenvar.md", ClaimRecords.ARTICLE.getBytes(UTF_8), Optional.empty())
              .document());

  @TempDir Path dir;
  private Path article;

  @BeforeEach
  void writeArticle() {
    article = ClaimRecords.article(dir);
  }

  private Path records(Object... records) {
    String lines =
        List.of(records).stream().map(String::valueOf).collect(Collectors.joining("\n", "", "\n"));
    return ClaimRecords.write(dir, "claims.jsonl", lines);
  }

  private Cli build(Object... records) {
    return Cli.run("--quiet", "build", article, "--claims", records(records));
  }

  @Test
  void aRecordThatHoldsIsAClaimOfItsMaker() {
    Cli run = build(ClaimRecords.record());
    assertThat(run.err()).isEmpty();
    assertThat(run.exit()).isZero();
    assertThat(run.out().lines().filter(line -> line.contains(ONTOLOGY + "Claim> "))).hasSize(1);
    assertThat(run.out())
        .contains("prov#wasGeneratedBy> <https://w3id.org/claimtrace/id/llm/made-up-1>")
        .contains("<https://w3id.org/claimtrace/id/study/pmid-99000002>")
        .as("a sentence that the rules have a claim of and the file has none")
        .contains("silentBecause> <" + ONTOLOGY + "SilentNotProposed>");
  }

  @Test
  void whatItBecomesPassesTheCheckAndCanBeAsked() {
    Path claims = records(ClaimRecords.record());
    Cli check = Cli.run("check", article, "--claims", claims);
    assertThat(check.exit()).as(check.out() + check.err()).isZero();
    Cli trace = Cli.run("trace", "anxiety", "--article", article, "--claims", claims);
    assertThat(trace.out()).contains("glenvar reduced anxiety", "99000002", "preclinical");
    Cli query = Cli.run("query", "claims", "--article", article, "--claims", claims);
    assertThat(query.out()).contains("glenvar").doesNotContain("sampleSize");
  }

  @Test
  void whatARecordNeedNotSayIsWorkedOut() {
    ObjectNode record = ClaimRecords.record();
    for (String field : List.of("section", "trigger", "qualifiers", "tier", "tierBasis")) {
      record.remove(field);
    }
    ((ObjectNode) record.get("quote")).remove(List.of("start", "end"));
    record.putObject("subject").put("text", "glenvar");
    record.putObject("object").put("label", "anxiety");
    record.putArray("studies").addObject().put("pmid", "99000002").put("basis", "marker");
    Cli run =
        Cli.run("--quiet", "build", article, "--claims", records(record), "--format", "jsonl");
    assertThat(run.err()).isEmpty();
    ObjectNode made = (ObjectNode) ClaimRecords.parse(run.out());
    assertThat(made.at("/subject/start")).isEqualTo(ClaimRecords.record().at("/subject/start"));
    assertThat(made.at("/object/text").asText()).isEqualTo("glenvar reduced anxiety");
    assertThat(made.at("/object/linked").asBoolean()).as("the lexicon knows anxiety").isTrue();
    assertThat(made.at("/subject/linked").asBoolean()).isFalse();
    assertThat(made.at("/studies/0/key").asText()).isEqualTo("[2]");
    assertThat(made.at("/tier").isNull()).isTrue();
    assertThat(made.at("/band").asText()).isEqualTo("unmeasured");
    assertThat(made.at("/review").asText()).isEqualTo("pending");
    assertThat(build(made).exit()).as("with its id and all else").isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"pending", "accepted", "rejected", "edited"})
  void whateverARecordSaysOfItsReviewItIsPending(String review) {
    Path claims = records(ClaimRecords.record().put("review", review));
    Cli run = Cli.run("--quiet", "build", article, "--claims", claims);
    assertThat(run.err()).isEmpty();
    assertThat(run.out().lines().filter(line -> line.contains(ONTOLOGY + "reviewStatus> ")))
        .singleElement()
        .asString()
        .contains(ONTOLOGY + "Pending> ");
    assertThat(run.out())
        .as("only what a curator rejects is not asserted")
        .contains("/concept/glenvar> <" + ONTOLOGY + "decreases> ");
  }

  @Test
  void aReferenceThatNothingCitesCanBeLeantOn() {
    ObjectNode record = ClaimRecords.record();
    record.putArray("studies").addObject().put("key", "3").put("basis", "summary");
    Cli run = build(record);
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .contains("/study/3-1> <" + ONTOLOGY + "studyKey> \"[3]\"")
        .contains(
            "/study/3-1> <"
                + ONTOLOGY
                + "identifiedAs> "
                + "<https://w3id.org/claimtrace/id/study/pmid-99000003>");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/article         | \"other\"      | the article 'other' is not among those that are read",
        "/article         |                | the record has no article",
        "/id              | \"00\"         | the id is not that of its fields",
        "/section         | \"Sleep\"      | the sentence is not in the section 'Sleep'",
        "/sentence        |                | the record has no sentence",
        "/sentence/text   | \"In mice.\"   | the sentence is not in the article at",
        "/sentence/text   |                | the record has no sentence.text",
        "/sentence/start  |                | the sentence has no start or no end",
        "/sentence/end    | 99999          | the sentence cannot be at",
        "/sentence/start  | -1             | sentence.start is no count",
        "/sentence/start  | 1.5            | sentence.start is no count",
        "/sentence/start  | \"7\"          | sentence.start is no count",
        "/sentence/start  | 99999999999    | sentence.start is no count",
        "/quote/text      | \"glenvar reduces anxiety\" | the quote is not in the article at",
        "/quote/text      |                | the record has no quote.text",
        "/quote/start     | 0              | the quote is not in the article at",
        "/quote           | {\"text\":\"It may\"} | does not occur exactly once in its sentence",
        "/quote           | {\"text\":\"Glenvar\",\"start\":21,\"end\":28} | is not in its sentence",
        "/quote           | []             | quote is no object",
        "/trigger/text    | \"raised\"     | the trigger is not in the article at",
        "/trigger         | {\"text\":\"compared\"} | the trigger 'compared' does not occur",
        "/subject         |                | the record has no subject",
        "/subject/text    | \"Glenvar\"    | the subject is not in the article at",
        "/subject/label   | \"ibuprofen\"  | the article does not speak of 'ibuprofen'",
        "/subject/label   | \"\"           | the label of the subject is empty",
        "/subject/label   | \"\\u0007\"    | no single line",
        "/subject/label   | 7              | subject.label is no text",
        "/subject/label   | \"study:2011\" | decreases is not told of a study",
        "/subject/label   | \"study:1999\" | the article has no study or reference '1999'",
        "/subject/label   | \"anxiety\"    | subject and object are the same",
        "/subject/iri     | \"https://w3id.org/claimtrace/id/concept/sugar\" | is not that of 'glenvar'",
        "/subject/linked  | true           | the lexicon has no concept 'glenvar'",
        "/subject/linked  | \"yes\"        | subject.linked is neither true nor false",
        "/predicate       | \"cures\"      | the ontology has no predicate 'cures'",
        "/predicate       | \"compares\"   | compares is told of a study, not of 'glenvar'",
        "/predicate       | null           | the record has no predicate",
        "/object/text     | \"sleep\"      | the object is not in the article at",
        "/object/start    | 5              | the object is not in the article at",
        "/object          | \"anxiety\"    | object is no object",
        "/qualifiers/0/key  | \"n = 5\"    | the qualifier's key 'n = 5' is no name",
        "/qualifiers/0/key  |              | the record has no qualifiers.key",
        "/qualifiers/0/text | \"In mice\"  | the qualifier is not in the article at",
        "/qualifiers      | {}             | qualifiers is no list",
        "/qualifiers      | [7]            | qualifiers is no object",
        "/polarity        | \"maybe\"      | there is no polarity 'maybe'",
        "/polarity        | \"AFFIRMED\"   | there is no polarity 'AFFIRMED'",
        "/modality        | \"proven\"     | there is no modality 'proven'",
        "/role            | \"result\"     | there is no role 'result'",
        "/tier            | \"platinum\"   | there is no tier 'platinum'",
        "/tierBasis       |                | the record does not say how its tier is known",
        "/tier            |                | there is no tier",
        "/tierBasis       | \"a\\nb\"      | no single line",
        "/studies/0/basis | \"hearsay\"    | there is no basis 'hearsay'",
        "/studies/0/basis |                | the record has no studies.basis",
        "/studies/0/key   | \"[9]\"        | the article has no study or reference '[9]'",
        "/studies/0/key   | \"[1]\"        | the study '2011' is not known to be PMID 99000002",
        "/studies/0/pmid  | \"99000009\"   | no reference of the article has the PMID 99000009",
        "/studies/0/pmid  | 99000002       | studies.pmid is no text",
        "/studies/0/iri   | \"x:y\"        | the iri x:y is not that of 'study:[2]'",
        "/studies         | [{\"basis\":\"marker\"}] | a study has neither key nor pmid",
        "/studies | [{\"key\":\"2011\",\"basis\":\"marker\"}] | no marker in the sentence cites the study",
        "/extractor       |                | the record has no extractor",
        "/extractor       | \"me\"         | the extractor 'me' is no name",
        "/extractor       | \"../a b\"     | the extractor '../a b' is no name",
        "/band            | \"superb\"     | there is no band 'superb'",
        "/review          | \"fine\"       | there is no review 'fine'",
        "/occurrence      | -3             | occurrence is no count",
        "/polartiy        | \"affirmed\"   | a claim record has no field 'polartiy'",
        "/quote/page      | 7              | a claim record has no field 'quote.page'",
      })
  void whatDoesNotHoldIsRefused(String pointer, String json, String cause) {
    ObjectNode record = ClaimRecords.with(ClaimRecords.record(), pointer, json == null ? "" : json);
    assertThat(refusal(record))
        .startsWith("CT018 ")
        .contains(cause)
        .contains("(claims.jsonl:1)")
        .endsWith(".");
  }

  /** The line that a user sees; the command line around it is tried below. */
  private static String refusal(ObjectNode record) {
    InputStream in = new ByteArrayInputStream(record.toString().getBytes(UTF_8));
    Consumer<Problem> none = problem -> fail("several problems: " + problem.line());
    try {
      ProposalFile file = ProposalFile.read("claims.jsonl", in, none);
      file.instead(FOUND, WORKSHOP.proposalCheck(), none);
      file.refuseUnused(none);
    } catch (ProblemException refused) {
      return refused.problem().line();
    }
    return "taken";
  }

  @Test
  void nothingIsWrittenOfWhatIsRefused() {
    ObjectNode record = ClaimRecords.record().put("role", "result");
    Path out = ClaimRecords.write(dir, "out.nq", "old");
    Cli run = Cli.run("--quiet", "build", article, "--claims", records("", record), "--out", out);
    assertThat(run.errLines()).hasSize(1);
    assertThat(run.err()).startsWith("CT018 there is no role 'result' (").contains("jsonl:2). ");
    assertThat(run.exit()).isEqualTo(3);
    assertThat(out).hasContent("old");
    assertThat(refusal(ClaimRecords.record())).isEqualTo("taken");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Glenvar and sleep \uD83D\uDE34",
        "References",
        "Nordin A, Vale B. Glenvar and sleep in adults. J Made Up Sci. 2011;4:11. PMID: 99000001",
      })
  void titlesHeadingsAndReferencesMakeNoClaims(String sentence) {
    ObjectNode record = ClaimRecords.record();
    record.remove("section");
    record.set("sentence", ClaimRecords.at(sentence));
    assertThat(refusal(record)).contains("make no claims");
  }

  @Test
  void valuesMustBeWhatTheWordsSay() {
    ObjectNode record = ClaimRecords.record();
    String sentence = "A 2011 trial compared glenvar with sugar in 84 adults [1].";
    record.put("section", "Glenvar and sleep \uD83D\uDE34");
    record.set("sentence", ClaimRecords.at(sentence));
    record.set("quote", ClaimRecords.at("84 adults"));
    record.put("predicate", "sampleSize").put("tier", "clinical").remove("trigger");
    record.remove("qualifiers");
    record.putObject("subject").put("label", "study:2011");
    record.set("object", ClaimRecords.at("84").put("label", "84"));
    record.putArray("studies").addObject().put("key", "2011").put("basis", "sameSentence");
    assertThat(refusal(record)).isEqualTo("taken");
    ((ObjectNode) record.get("object")).put("label", "184");
    assertThat(refusal(record)).contains("the value '184' is not what the words say");
    record.set("object", ClaimRecords.at("84 adults"));
    assertThat(refusal(record)).contains("'84 adults' is no value of sampleSize");
    record.set("object", ClaimRecords.at("84").put("linked", false));
    assertThat(refusal(record)).contains("only a concept is linked or not");
    record.put("predicate", "tier").set("object", ClaimRecords.at("trial").put("label", "gold"));
    assertThat(refusal(record)).contains("there is no tier 'gold'");
    record.set("object", ClaimRecords.at("trial").put("label", "clinical"));
    assertThat(refusal(record)).isEqualTo("taken");
  }

  @Test
  void theSameClaimTwiceIsRefusedWithBothLines() {
    Cli run = build(ClaimRecords.record(), "", ClaimRecords.record());
    assertThat(run.errLines()).hasSize(1);
    assertThat(run.err())
        .contains("the record makes the same claim as ")
        .contains("claims.jsonl:1 (")
        .contains("claims.jsonl:3)");
    ObjectNode again = ClaimRecords.record().put("occurrence", 1);
    assertThat(build(ClaimRecords.record(), again).exit()).isZero();
  }

  @Test
  void twentyWrongRecordsAreToldAndTheOthersCounted() {
    Object[] wrong =
        IntStream.range(0, 25)
            .mapToObj(i -> ClaimRecords.record().put("polarity", "p" + i))
            .toArray();
    Cli run = build(wrong);
    assertThat(run.exit()).isEqualTo(3);
    assertThat(run.out()).isEmpty();
    assertThat(run.errLines()).hasSize(21).allMatch(line -> line.startsWith("CT018 "));
    assertThat(run.errLines().get(19)).contains("'p19'", "claims.jsonl:20)");
    assertThat(run.errLines().get(20))
        .contains("25 records do not hold; the first 20 are told above")
        .contains("nothing of the article glenvar is taken");
  }

  @Test
  void loadTakesEachArticleWholeOrNotAtAll() {
    Path other = ClaimRecords.write(dir, "other.md", ClaimRecords.ARTICLE);
    ObjectNode good = ClaimRecords.record().put("article", "other");
    ObjectNode bad = ClaimRecords.record().put("role", "result");
    Path claims = records(ClaimRecords.record(), bad, good);
    Path store = dir.resolve("store");
    Cli run = Cli.run("--quiet", "load", article, other, "--claims", claims, "--store", store);
    assertThat(run.exit()).isEqualTo(3);
    assertThat(run.errLines()).hasSize(1).first().asString().contains("claims.jsonl:2)");
    assertThat(Cli.run("list", "--store", store).out()).contains("other").doesNotContain("glenvar");
    assertThat(Cli.run("query", "claims", "--store", store).out()).contains("anxiety");
  }

  @Test
  void claimsFromStandardInput() {
    String line = ClaimRecords.record() + "\n";
    Cli run = Cli.with(line, Map.of(), "build", article, "--claims", "-");
    assertThat(run.exit()).isZero();
    assertThat(run.out()).contains("llm/made-up-1");
    Cli both = Cli.with(line, Map.of(), "build", "-", "--id", "a", "--claims", "-");
    assertThat(both.exit()).isEqualTo(2);
    assertThat(both.errLines()).hasSize(1).first().asString().startsWith("CT051 ");
  }

  @Test
  void commandLinesThatMakeNoSense() {
    Path claims = records(ClaimRecords.record());
    Cli missing = Cli.run("--quiet", "build", article, "--claims", dir.resolve("none.jsonl"));
    assertThat(missing.err()).startsWith("CT001 ");
    Cli stored = Cli.run("query", "claims", "--store", dir.resolve("s"), "--claims", claims);
    assertThat(stored.exit()).isEqualTo(2);
    assertThat(stored.err()).startsWith("CT051 ").contains("--claims");
    Cli folder = Cli.run("--quiet", "build", article, "--claims", dir);
    assertThat(folder.exit()).isEqualTo(3);
    assertThat(folder.err()).startsWith("CT007 ");
  }

  @Test
  void anArticleWithoutRecordsHasNoClaims() {
    Path empty = ClaimRecords.write(dir, "empty.jsonl", "\n \r\n");
    Cli run = Cli.run("build", article, "--claims", empty);
    assertThat(run.exit()).isZero();
    assertThat(run.err()).contains("no record of glenvar");
    assertThat(run.out()).doesNotContain(ONTOLOGY + "Claim> ");
  }
}
