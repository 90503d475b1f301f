package org.claimtrace.extract.propose;

import java.util.Optional;
import java.util.regex.Pattern;
import org.claimtrace.extract.rule.Numbers;
import org.claimtrace.model.claim.Mention;
import org.claimtrace.model.claim.PredicateForm;
import org.claimtrace.model.claim.Term;

/** Values: what the words say, in the form of their type. */
final class ValueCheck {
  private static final Pattern DECIMAL = Pattern.compile("[+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)");
  private static final Pattern YEAR = Pattern.compile("\\d{4}");

  private ValueCheck() {}

  static Term of(Proposal proposal, Mention mention, ProposedThing given, PredicateForm form) {
    Optional<String> said = said(mention, form);
    if (said.isEmpty()) {
      throw Refusals.refuse(
          proposal.place(),
          "'" + mention.text() + "' is no value of " + form.name(),
          "Let the object's words be the value and nothing else.");
    }
    if (given.label().isPresent() && !given.label().equals(said)) {
      throw Refusals.refuse(
          proposal.place(),
          "the value '" + given.label().get() + "' is not what the words say",
          "They say '" + said.get() + "'.");
    }
    return new Term.Literal(mention, said.get(), form.datatype());
  }

  private static Optional<String> said(Mention mention, PredicateForm form) {
    String words = mention.text().replaceAll("\\s+", " ");
    return switch (form.datatype()) {
      case STRING -> Optional.of(words);
      case INTEGER ->
          Numbers.value(mention.text()).stream().mapToObj(Integer::toString).findFirst();
      case DECIMAL -> Optional.of(words).filter(text -> DECIMAL.matcher(text).matches());
      case G_YEAR -> Optional.of(words).filter(text -> YEAR.matcher(text).matches());
    };
  }
}
