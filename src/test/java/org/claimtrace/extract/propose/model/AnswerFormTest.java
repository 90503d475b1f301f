package org.claimtrace.extract.propose.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.claimtrace.extract.propose.Suggestion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What models wrap their JSON in, and what is no answer. */
class AnswerFormTest {
  private static final String ITEM =
      "{\"sentence\":3,\"quote\":\"q\",\"subject\":\"s\",\"antecedent\":null,\"predicate\":\"p\","
          + "\"trigger\":\"t\",\"object\":62,\"qualifiers\":[{\"key\":\"dose\",\"text\":\"1 mg\"}],"
          + "\"polarity\":\"affirmed\",\"modality\":\"asserted\"}";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"claims\": [%s]}",
        "[%s]",
        "```json\n{\"claims\": [%s]}\n```",
        "```\n[%s]\n```\nI hope this helps!",
        "Here are the claims:\n\n```json\n{\"claims\": [%s]}\n```",
        "Sure: {\"claims\": [%s]} That is all.",
        "<think>{\"claims\": []} or rather …</think>\n{\"claims\": [%s]}",
      })
  void wrappingsThatAreForgiven(String wrapping) {
    Optional<AnswerForm> form = AnswerForm.read(wrapping.replace("%s", ITEM));
    assertThat(form).isPresent();
    Suggestion suggestion = form.get().suggestions().get(0);
    assertThat(suggestion.sentence()).isEqualTo(3);
    assertThat(suggestion.object()).as("numbers may be numbers").isEqualTo("62");
    assertThat(suggestion.antecedent()).isEmpty();
    assertThat(suggestion.qualifiers()).containsExactly(new Suggestion.Narrowing("dose", "1 mg"));
    assertThat(form.get().malformed()).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "I am sorry, I cannot.",
        "{\"claims\": [",
        "{\"claims\": 7}",
        "{}",
        "[{\"a\": }]",
      })
  void answersThatAreNone(String answer) {
    assertThat(AnswerForm.read(answer)).isEmpty();
  }

  @Test
  void noClaimsIsAnAnswer() {
    assertThat(AnswerForm.read("{\"claims\": []}"))
        .contains(new AnswerForm(java.util.List.of(), 0));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"quote\":\"q\"|\"quote\":null",
        "\"quote\":\"q\"|\"quote\":[\"q\"]",
        "\"subject\":\"s\"|\"subject\":\"  \"",
        "\"predicate\":\"p\"|\"predicates\":\"p\"",
        "\"polarity\":\"affirmed\"|\"polarity\":true",
        "\"key\":\"dose\"|\"name\":\"dose\"",
      })
  void anItemOfAnotherFormIsCountedAndTheOthersStay(String part, String instead) {
    String answer = "[" + ITEM.replace(part, instead) + "," + ITEM + ", 7, null]";
    AnswerForm form = AnswerForm.read(answer).orElseThrow();
    assertThat(form.suggestions()).hasSize(1);
    assertThat(form.malformed()).isEqualTo(3);
  }

  @Test
  void noMoreThanFourHundred() {
    AnswerForm form = AnswerForm.read("[" + (ITEM + ",").repeat(999) + ITEM + "]").orElseThrow();
    assertThat(form.suggestions()).hasSize(400);
    assertThat(form.malformed()).isEqualTo(600);
  }

  @ParameterizedTest
  @CsvSource({
    "qwen3:8b, proposer/qwen3:8b",
    "org/model-7B, proposer/org-model-7B",
    "'../a b', proposer/a-b",
    "'…', proposer/model",
  })
  void aModelsNameAsAnExtractor(String model, String extractor) {
    assertThat(Proposer.extractor(model)).isEqualTo(extractor);
  }
}
