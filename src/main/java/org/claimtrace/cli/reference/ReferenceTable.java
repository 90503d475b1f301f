package org.claimtrace.cli.reference;

import java.io.OutputStream;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.claimtrace.extract.reference.ArticleReferences;
import org.claimtrace.extract.reference.ArticleReferences.Entry;
import org.claimtrace.extract.reference.Leaning;
import org.claimtrace.model.article.Sentence;
import org.claimtrace.query.output.PlainText;
import org.claimtrace.query.output.TextTable;
import org.claimtrace.query.output.Wrap;

/** References as a table, and below it what stayed open, each with a reason. */
final class ReferenceTable extends TextOutput {
  /** More of a kind would bury the other kinds. */
  private static final int LISTED = 20;

  private static final Set<Integer> RIGHT = Set.of(3);

  ReferenceTable(OutputStream out, int width) {
    super(out, width);
  }

  @Override
  String body(ArticleReferences article) {
    StringBuilder text = new StringBuilder();
    if (!article.entries().isEmpty()) {
      text.append(
          new TextTable(List.of("key", "resolved", "reference", "cited", "in"), RIGHT, width())
              .write(article.entries().stream().map(ReferenceTable::row).toList()));
    }
    list(
        text,
        "Not identified (no PMID, DOI or PMCID is stated)",
        article.unidentified(),
        entry -> words(entry));
    list(text, "Not read in full", article.unread(), ReferenceTable::reason);
    list(
        text,
        "Never cited",
        article.neverCited(),
        entry -> entry.cited().reference().key() + "  " + ShortName.of(entry.cited().reference()));
    list(
        text,
        "Citations without an entry",
        article.unanswered(),
        leaning -> unanswered(article, leaning));
    if (text.isEmpty()) {
      text.append("It has no references and no citations.\n");
    }
    return text.toString();
  }

  private static List<String> row(Entry entry) {
    return List.of(
        PlainText.of(entry.cited().reference().key()),
        entry.cited().resolvedBy(),
        ShortName.of(entry.cited().reference()),
        Integer.toString(entry.sentences().size()),
        entry.sentences().stream().map(ReferenceTable::number).collect(Collectors.joining(" ")));
  }

  /** Sentences count from 1 for people, titles and headings included, as --links shows them. */
  static String number(Sentence sentence) {
    return "s" + (sentence.index() + 1);
  }

  private static String words(Entry entry) {
    String text = entry.cited().reference().text();
    return entry.cited().reference().key()
        + "  "
        + (text.isEmpty() ? ShortName.of(entry.cited().reference()) : text);
  }

  private static String reason(Entry entry) {
    return entry.cited().reference().key()
        + "  "
        + entry.cited().reference().unread().orElse("")
        + ": "
        + entry.cited().reference().text();
  }

  private static String unanswered(ArticleReferences article, Leaning leaning) {
    return leaning.marker()
        + " in "
        + number(leaning.sentence())
        + ", key "
        + leaning.key()
        + ": "
        + article.document().textOf(leaning.sentence());
  }

  private <T> void list(StringBuilder out, String title, List<T> items, Function<T, String> words) {
    if (items.isEmpty()) {
      return;
    }
    out.append(out.isEmpty() ? "" : "\n").append(title).append(": ").append(items.size());
    out.append('\n');
    for (T item : items.subList(0, Math.min(items.size(), LISTED))) {
      List<String> lines = Wrap.lines(PlainText.of(words.apply(item)), Math.max(20, width() - 4));
      out.append("  ").append(lines.get(0));
      if (lines.size() > 1) {
        out.append("\n    ").append(lines.get(1)).append(lines.size() > 2 ? " …" : "");
      }
      out.append('\n');
    }
    if (items.size() > LISTED) {
      out.append("  … and ").append(items.size() - LISTED).append(" more (--format csv has all)\n");
    }
  }
}
