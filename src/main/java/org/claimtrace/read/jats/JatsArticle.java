package org.claimtrace.read.jats;

import java.util.Optional;
import org.claimtrace.model.article.BlockKind;
import org.claimtrace.model.work.Publication;
import org.claimtrace.read.format.Layout;
import org.claimtrace.read.xml.Element;
import org.claimtrace.read.xml.Flow;

/** The order of an article's parts. */
final class JatsArticle {
  private final Element article;
  private final Flow flow = new Flow();
  private final Floats floats;
  private final Blocks blocks;

  JatsArticle(Element article) {
    this.article = article;
    this.floats = new Floats(article);
    this.blocks = new Blocks(flow, floats, new Citing(article));
  }

  Layout layout() {
    Optional<Element> front = article.first("front");
    Optional<Element> meta = front.flatMap(it -> it.first("article-meta"));
    meta.flatMap(it -> it.first("title-group")).ifPresent(this::title);
    meta.ifPresent(it -> it.all("abstract", "trans-abstract").forEach(blocks::section));
    article.first("body").ifPresent(body -> blocks.content(body, BlockKind.PARAGRAPH, 1));
    blocks.rest();
    front.ifPresent(it -> it.all("notes").forEach(blocks::section));
    article.first("back").ifPresent(this::back);
    Publication publication = new Front(article).publication();
    return flow.layout(publication, Front.id(publication.work().ids()));
  }

  private void title(Element group) {
    group.first("article-title").ifPresent(it -> title(it, group));
  }

  private void title(Element title, Element group) {
    flow.begin(BlockKind.TITLE, 1, title.line());
    blocks.words(title);
    for (Element subtitle : group.all("subtitle")) {
      flow.text(flow.last() == ':' || flow.last() == ' ' ? " " : ": ");
      blocks.words(subtitle);
    }
    flow.end();
    blocks.waiting();
  }

  /** References go last: what follows them would seem to be among them. */
  private void back(Element back) {
    for (Element part : back.elements()) {
      if (!part.name().equals("ref-list")) {
        blocks.block(part, 1);
      }
    }
    back.all("ref-list").forEach(list -> blocks.block(list, 1));
  }
}
