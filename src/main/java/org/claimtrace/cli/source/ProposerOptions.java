package org.claimtrace.cli.source;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.claimtrace.cli.session.Session;
import org.claimtrace.cli.session.Workshop;
import org.claimtrace.extract.propose.chat.AnswerCache;
import org.claimtrace.extract.propose.chat.Budget;
import org.claimtrace.extract.propose.chat.Chat;
import org.claimtrace.extract.propose.chat.ChatClient;
import org.claimtrace.extract.propose.chat.ChatServer;
import org.claimtrace.extract.propose.chat.Patience;
import org.claimtrace.extract.propose.model.Prompt;
import org.claimtrace.extract.propose.model.Proposer;
import org.claimtrace.model.ErrorCode;
import org.claimtrace.model.ProblemException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** A language model that proposes claims beside those that the rules find. */
public final class ProposerOptions {
  private static final List<String> KEYS = List.of("CLAIMTRACE_API_KEY", "OPENAI_API_KEY");

  @Option(
      names = "--proposer",
      paramLabel = "KIND",
      description =
          "openai: ask a language model for more claims, at any server that speaks OpenAI's form"
              + " (Ollama, vLLM, llama.cpp). Needs --model and --base-url; a key is taken from"
              + " OPENAI_API_KEY.")
  private @Nullable Kind kind;

  @Option(
      names = "--model",
      paramLabel = "NAME",
      description = "The model, as its server calls it.")
  private @Nullable String model;

  @Option(
      names = "--base-url",
      paramLabel = "URL",
      description = "The server, as http://localhost:11434/v1.")
  private @Nullable String base;

  @Option(
      names = "--max-calls",
      paramLabel = "N",
      description = "Ask so often at most, repeats included (default: 1000).")
  private @Nullable Integer maxCalls;

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      description = "Wait so long for an answer (default: 120).")
  private @Nullable Integer timeout;

  @Option(
      names = "--proposals-cache",
      paramLabel = "DIR",
      description =
          "Keep the answers here; what is there is not asked again (default:"
              + " .claimtrace/proposals).")
  private @Nullable Path cache;

  private @Nullable ProposalTally tally;

  /** What {@code --proposer} takes. */
  enum Kind {
    OPENAI
  }

  /**
   * Lets the model have its say in what is built from here on.
   *
   * @param session what is built in it
   * @param claims the file of claims that may stand in the rules' place
   * @throws ProblemException BAD_USAGE
   */
  public void open(Session session, ClaimsOption claims) {
    if (kind == null) {
      refuseLoose();
      return;
    }
    if (claims.isGiven()) {
      throw usage("--claims", "claims come from the file or from a model", "Take one of the two.");
    }
    ChatServer server = server(session.terminal().environment());
    Budget budget = new Budget(positive("--max-calls", maxCalls, 1000));
    Path folder = cache == null ? Path.of(".claimtrace", "proposals") : cache;
    Chat chat =
        new Chat(
            server.model(),
            new ChatClient(server, Patience.usual(), budget),
            new AnswerCache(folder));
    Workshop workshop = session.workshop();
    ProposalTally counted = new ProposalTally(session, chat, budget);
    tally = counted;
    Proposer proposer =
        new Proposer(
            chat,
            Prompt.read(workshop.home(), workshop.predicateLines()),
            server.model(),
            workshop.proposalCheck(),
            workshop.grammar());
    workshop.revise(found -> proposer.add(found, counted));
  }

  /** Says what became of the proposals, if a model was asked. */
  public void close() {
    if (tally != null) {
      tally.tell();
    }
  }

  private void refuseLoose() {
    if (model != null || base != null || maxCalls != null || timeout != null || cache != null) {
      throw usage(
          "command line",
          "--model, --base-url, --max-calls, --timeout and --proposals-cache need --proposer",
          "Add --proposer openai, or leave them out.");
    }
  }

  private ChatServer server(Map<String, String> environment) {
    if (model == null || model.isBlank() || base == null) {
      throw usage(
          "--proposer openai",
          "--model and --base-url are needed",
          "Give both, as --model qwen3:8b --base-url http://localhost:11434/v1.");
    }
    Duration wait = Duration.ofSeconds(positive("--timeout", timeout, 120));
    try {
      return new ChatServer(URI.create(base), model, key(environment), wait);
    } catch (IllegalArgumentException none) {
      // what was given may hold a password, so it is not repeated
      throw usage(
          "--base-url",
          "this is no http or https address without name, password and blanks",
          "Write it like http://localhost:11434/v1; a key belongs into OPENAI_API_KEY.");
    }
  }

  private static Optional<String> key(Map<String, String> environment) {
    for (String name : KEYS) {
      String key = environment.getOrDefault(name, "").strip();
      if (!key.chars().allMatch(c -> c > ' ' && c < 127)) {
        throw usage(
            name, "the key holds characters that no key has", "Set it again, without blanks.");
      }
      if (!key.isEmpty()) {
        return Optional.of(key);
      }
    }
    return Optional.empty();
  }

  private static int positive(String option, @Nullable Integer value, int otherwise) {
    int number = value == null ? otherwise : value;
    if (number < 1 || number > 1_000_000) {
      throw usage(
          option + " " + String.format(Locale.ROOT, "%d", number),
          "the number must be from 1 to 1000000",
          "Correct it.");
    }
    return number;
  }

  private static ProblemException usage(String place, String cause, String remedy) {
    return new ProblemException(ErrorCode.BAD_USAGE, place, cause, remedy);
  }
}
