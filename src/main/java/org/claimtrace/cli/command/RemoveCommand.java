package org.claimtrace.cli.command;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.claimtrace.cli.session.Session;
import org.claimtrace.model.ArticleId;
import org.claimtrace.model.ErrorCode;
import org.claimtrace.model.ProblemException;
import org.claimtrace.store.GraphStore;
import org.claimtrace.store.article.ArticleShelf;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code remove}: articles out of a store. */
@Command(
    name = "remove",
    description = "Takes articles out of a store; what they told of published works stays.",
    footer = {"", "Examples:", "  claimtrace remove my-article --store claims"})
public final class RemoveCommand implements Callable<Integer> {
  private final Session session;

  @Parameters(paramLabel = "ID", arity = "1..*", description = "Ids, as \"list\" shows them.")
  private List<String> ids = new ArrayList<>();

  @Mixin private TargetOptions target = new TargetOptions();

  /**
   * The command.
   *
   * @param session what it stands on
   */
  public RemoveCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    List<ArticleId> articles = ids.stream().distinct().map(ArticleId::new).toList();
    try (GraphStore store = target.open(false)) {
      ArticleShelf shelf = new ArticleShelf(store, session.workshop().iris());
      articles.stream()
          .filter(id -> !shelf.holds(id))
          .findFirst()
          .ifPresent(id -> refuse(id, store));
      articles.forEach(shelf::remove);
      String what = articles.size() == 1 ? " article" : " articles";
      session
          .terminal()
          .print(articles.size() + what + " removed from " + store.description() + "\n");
    }
    return ErrorCode.Exit.FINE;
  }

  private static void refuse(ArticleId id, GraphStore store) {
    throw new ProblemException(
        ErrorCode.NO_SUCH_ARTICLE,
        id + " in " + store.description(),
        "there is no such article; nothing was removed",
        "\"list\" shows what there is.");
  }
}
