package org.claimtrace.extract.propose.chat;

import org.claimtrace.model.ErrorCode;
import org.claimtrace.model.ProblemException;

/** A server that says no, told by its status alone: what it says beside may hold the key. */
final class Refusal {
  private Refusal() {}

  static ProblemException of(ChatServer server, int status) {
    String remedy =
        switch (status) {
          case 401, 403 -> "Put the right key into OPENAI_API_KEY.";
          case 404 ->
              "Correct --base-url (mostly it ends in /v1) or --model; the server must know both.";
          case 301, 302, 303, 307, 308 ->
              "Give the address that it leads to; claimtrace follows none, because of the key.";
          default -> "Look into the server's log; the model may not be there.";
        };
    return new ProblemException(
        ErrorCode.PROPOSER_REFUSES,
        server.base().toString(),
        "the server of the model answers with HTTP status " + status,
        remedy);
  }
}
