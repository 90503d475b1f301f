package org.claimtrace.review.file;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.claimtrace.model.ArticleId;
import org.claimtrace.model.ErrorCode;
import org.claimtrace.model.ProblemException;
import org.claimtrace.model.SourceText;
import org.claimtrace.model.Span;
import org.claimtrace.model.claim.Modality;
import org.claimtrace.model.claim.Polarity;
import org.claimtrace.review.Changes;
import org.claimtrace.review.ClaimKey;
import org.claimtrace.review.Decision;
import org.claimtrace.review.Entry;
import org.claimtrace.review.Review;
import org.claimtrace.review.Signature;
import org.claimtrace.review.Wording;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** From a curators' file to what it says. Keys that are not known are people's own. */
final class ReviewReader {
  private static final Set<String> SAYS =
      Set.of("subject", "predicate", "object", "polarity", "modality", "tier");

  private final String file;
  private final ArticleId article;
  private final String text;
  private final SourceText source;

  private ReviewReader(String file, ArticleId article, String text) {
    this.file = file;
    this.article = article;
    this.text = text;
    this.source = SourceText.of(text);
  }

  /**
   * Reads a file.
   *
   * @param file its name, for messages
   * @param article whose claims it is about
   * @param text what stands in it
   * @return what it says, with places
   * @throws ProblemException BROKEN_DATA_FILE, BAD_REVIEW, DUPLICATE_REVIEW with line and column
   */
  static ReviewText read(String file, ArticleId article, String text) {
    Optional<Node> root = new YamlGuard(file).root(text);
    return new ReviewReader(file, article, text).read(root.orElse(null));
  }

  private ReviewText read(@Nullable Node root) {
    if (root == null) {
      return new ReviewText(text, new Review(article, file, List.of()), List.of(), none());
    }
    Fields top = Fields.of(file, root);
    top.text("article")
        .filter(id -> !id.equals(article.value()))
        .ifPresent(
            id -> {
              throw top.bad(root, "the file is about the article '" + id + "', not " + article);
            });
    Node claims = top.value("claims");
    if (claims == null) {
      throw top.bad(root, "there is no list 'claims'");
    }
    if (claims instanceof ScalarNode empty && empty.getValue().isEmpty()) {
      Review review = new Review(article, file, List.of());
      int end = LineEnds.behind(text, ReviewText.place(claims, source).end());
      return new ReviewText(text, review, List.of(), Optional.of(new ListPlace(end, 0)));
    }
    if (!(claims instanceof SequenceNode list) || list.getFlowStyle() == FlowStyle.FLOW) {
      throw top.bad(claims, "'claims' is no list of entries that begin with '- '");
    }
    return entries(list);
  }

  private ReviewText entries(SequenceNode list) {
    List<Entry> entries = new ArrayList<>();
    List<StatePlace> states = new ArrayList<>();
    Map<ClaimKey, Integer> lines = new HashMap<>();
    for (Node node : list.getValue()) {
      Fields fields = Fields.of(file, node);
      Entry entry = entry(fields);
      Integer other = lines.putIfAbsent(entry.key(article.value()), entry.line());
      if (other != null) {
        throw new ProblemException(
            ErrorCode.DUPLICATE_REVIEW,
            file + ":" + entry.line(),
            "the entries in line " + other + " and line " + entry.line() + " are about one claim",
            "Take one of them out; nothing of the file was used or changed.");
      }
      entries.add(entry);
      states.add(state(fields));
    }
    int column = ReviewText.column(list);
    ListPlace place = new ListPlace(LineEnds.behindEntry(text, lastEnd(list), column), column);
    Review review = new Review(article, file, entries);
    return new ReviewText(text, review, states, Optional.of(place));
  }

  private Entry entry(Fields fields) {
    Node says = fields.value("says");
    if (says == null) {
      throw fields.bad(fields.node(), "the entry has no 'says'");
    }
    if (fields.value("decision") == null) {
      throw fields.bad(fields.node(), "the entry has no 'decision'");
    }
    Decision decision = fields.constant("decision", Decision.class).orElse(Decision.PENDING);
    Changes edit =
        Optional.ofNullable(fields.value("edit"))
            .filter(node -> decision == Decision.EDIT)
            .map(node -> changes(Fields.of(file, node).only(SAYS)))
            .orElse(Changes.NONE);
    if (decision == Decision.EDIT && edit.equals(Changes.NONE)) {
      throw fields.bad(
          fields.node(), "the decision is edit, and no 'edit: {…}' tells what is to be different");
    }
    return new Entry(
        ReviewText.line(fields.node()),
        fields.required("quote"),
        fields.verbatim("sentence"),
        wording(Fields.of(file, says).only(SAYS)),
        decision,
        edit,
        new Signature(
            fields.text("by").orElse(""), fields.date("date"), fields.text("note").orElse("")));
  }

  private static Wording wording(Fields says) {
    return new Wording(
        says.required("subject"),
        says.required("predicate"),
        says.required("object"),
        says.required("polarity", Polarity.class),
        says.required("modality", Modality.class),
        says.text("tier").filter(tier -> !tier.equals(Changes.NO_TIER)));
  }

  private static Changes changes(Fields edit) {
    return new Changes(
        edit.text("subject"),
        edit.text("predicate"),
        edit.text("object"),
        edit.constant("polarity", Polarity.class),
        edit.constant("modality", Modality.class),
        edit.text("tier"));
  }

  /** Where the state stands; else before the decision, which every entry has. */
  private StatePlace state(Fields fields) {
    boolean flow =
        fields.node() instanceof MappingNode entry && entry.getFlowStyle() == FlowStyle.FLOW;
    Node state = fields.value("state");
    if (state == null) {
      Node decision = fields.keys().getOrDefault("decision", fields.node());
      int at = ReviewText.place(decision, source).start();
      return new StatePlace(Optional.empty(), new Span(at, at), ReviewText.column(decision), flow);
    }
    String says = fields.text("state").orElse("");
    return new StatePlace(
        Optional.of(says), ReviewText.place(state, source), ReviewText.column(state), flow);
  }

  private int lastEnd(SequenceNode list) {
    return LineEnds.lastEnd(list.getValue().get(list.getValue().size() - 1), source);
  }

  private static Optional<ListPlace> none() {
    return Optional.empty();
  }
}
