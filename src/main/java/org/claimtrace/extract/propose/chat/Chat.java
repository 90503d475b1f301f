package org.claimtrace.extract.propose.chat;

import java.util.Optional;
import org.claimtrace.extract.propose.chat.Answer.Loss;

/** Questions to one model, of which those that were answered before are not asked again. */
public final class Chat {
  /** So many failures one after the other, and the server is left alone. */
  private static final int GIVE_UP = 3;

  private final String model;
  private final ChatClient client;
  private final AnswerCache cache;
  private int failures;
  private int remembered;

  /**
   * Sets up.
   *
   * @param model the model's name
   * @param client asks
   * @param cache keeps the answers
   */
  public Chat(String model, ChatClient client, AnswerCache cache) {
    this.model = model;
    this.client = client;
    this.cache = cache;
  }

  /**
   * The answer to a question: from the cache, else from the server.
   *
   * @param system what the model is told to do
   * @param user what it is given
   * @return the answer, or why there is none
   */
  public Answer ask(String system, String user) {
    Optional<String> known = cache.find(model, system, user);
    if (known.isPresent()) {
      remembered++;
      return new Answer.Said(known.get());
    }
    if (failures >= GIVE_UP) {
      return new Answer.Lost(Loss.BUSY, "the server failed too often and is not asked any more");
    }
    Answer answer = client.ask(system, user);
    if (answer instanceof Answer.Lost lost) {
      boolean serversFault = lost.loss() != Loss.BUDGET && lost.loss() != Loss.CUT_OFF;
      failures = serversFault ? failures + 1 : failures;
    } else {
      failures = 0;
    }
    return answer;
  }

  /**
   * Keeps an answer that was of use, so that it is not asked for again.
   *
   * @param system what the model was told to do
   * @param user what it was given
   * @param said what it said
   */
  public void keep(String system, String user, Answer.Said said) {
    if (!cache.find(model, system, user).equals(Optional.of(said.text()))) {
      cache.keep(model, system, user, said.text());
    }
  }

  /**
   * How many answers came from the cache.
   *
   * @return the number
   */
  public int remembered() {
    return remembered;
  }
}
