package org.claimtrace.read.jats;

import java.util.Optional;
import java.util.Set;
import org.claimtrace.model.article.BlockKind;
import org.claimtrace.read.xml.Element;
import org.claimtrace.read.xml.Flow;
import org.claimtrace.read.xml.Node;
import org.claimtrace.read.xml.Table;
import org.claimtrace.read.xml.Text;

/** Writes blocks: sections, paragraphs, lists, figures, tables, notes, references. */
final class Blocks {
  private final Flow flow;
  private final Floats floats;
  private final Words words;
  private final References references;

  /** How many boxes are open; a heading in a box opens no section of the article. */
  private int boxes;

  Blocks(Flow flow, Floats floats, Citing citing) {
    this.flow = flow;
    this.floats = floats;
    this.words = new Words(flow, floats, citing);
    this.references = new References(flow, words, citing);
  }

  void words(Element element) {
    words.write(element);
  }

  void section(Element section) {
    block(section, 1);
  }

  /** Writes what an element holds: loose words as a block of a kind, blocks as what they are. */
  void content(Element parent, BlockKind kind, int level) {
    content(parent, kind, level, Set.of());
  }

  private void content(Element parent, BlockKind kind, int level, Set<String> out) {
    flow.begin(kind, 0, parent.line());
    for (int i = 0; i < parent.size(); i++) {
      Node child = parent.child(i);
      if (child instanceof Text text) {
        flow.text(text);
      } else if (child instanceof Element element && !out.contains(element.name())) {
        Role role = Role.of(element.name());
        if (role == Role.BLOCK) {
          flow.end();
          block(element, level, kind);
          flow.begin(kind, 0, element.line());
        } else if (role == Role.FLOAT && !flow.isOpen()) {
          part(element);
          flow.begin(kind, 0, element.line());
        } else {
          words.element(element);
        }
      }
    }
    flow.end();
    // notes inside a note or box wait for its end
    waiting();
  }

  void block(Element element, int level) {
    block(element, level, BlockKind.PARAGRAPH);
  }

  private void block(Element element, int level, BlockKind around) {
    String name = element.name();
    if (Names.SECTIONS.contains(name)) {
      boolean headed = new Headed(flow, words).write(element, level, boxes > 0);
      int inner = headed ? level + 1 : level;
      Set<String> head = Headed.head(element);
      if (name.equals("ref-list")) {
        list(element, inner, head);
      } else {
        content(element, BlockKind.PARAGRAPH, inner, head);
      }
      return;
    }
    switch (name) {
      case "list", "def-list" -> content(element, around, level);
      case "list-item" -> item(element, level);
      case "def-item" -> definition(element);
      case "table" -> new Table(flow, words::write).write(element);
      case "table-wrap-foot" -> content(element, BlockKind.FOOTNOTE, level);
      case "label" -> {
        // a label with nothing to name is a word like others
        flow.begin(around, 0, element.line());
        words.write(element);
      }
      default ->
          content(element, around == BlockKind.HEADING ? BlockKind.PARAGRAPH : around, level);
    }
  }

  /** Figures, tables and notes that had to wait. */
  void waiting() {
    for (Element part : floats.take()) {
      part(part);
    }
  }

  /** All that is left at the end of the body. */
  void rest() {
    floats.rest().forEach(this::part);
  }

  private void part(Element part) {
    switch (part.name()) {
      case "fn" -> note(part);
      case "boxed-text" -> {
        boxes++;
        captioned(part, BlockKind.PARAGRAPH);
        boxes--;
      }
      default -> captioned(part, BlockKind.CAPTION);
    }
  }

  /** Label and title are one caption, paragraphs below are others; then what is captioned. */
  private void captioned(Element part, BlockKind kind) {
    flow.begin(BlockKind.CAPTION, 0, part.line());
    part.first("label").ifPresent(words::write);
    Optional<Element> caption = part.first("caption");
    flow.space();
    caption.ifPresent(
        it -> {
          boolean titled = it.first("title").isPresent();
          for (Element child : it.elements()) {
            words.element(child);
            flow.space();
            if (titled || !child.name().equals("p")) {
              flow.begin(BlockKind.CAPTION, 0, child.line());
            }
          }
        });
    flow.end();
    for (Element child : part.elements()) {
      if (!child.name().equals("label") && !child.name().equals("caption")) {
        inside(child, kind);
      }
    }
    waiting();
  }

  private void inside(Element child, BlockKind kind) {
    if (child.name().equals("alternatives")) {
      child.first("table").ifPresent(table -> block(table, 1));
    } else if (Role.of(child.name()) == Role.BLOCK) {
      block(child, 2, kind);
    } else if (Role.of(child.name()) == Role.FLOAT) {
      part(child);
    } else {
      flow.begin(kind, 0, child.line());
      words.element(child);
      flow.end();
    }
  }

  /** The mark of a note is a part of it: it tells which word the note is about. */
  private void note(Element note) {
    flow.begin(BlockKind.FOOTNOTE, 0, note.line());
    for (Element child : note.elements()) {
      words.element(child);
      flow.space();
      if (child.name().equals("p")) {
        flow.begin(BlockKind.FOOTNOTE, 0, child.line());
      }
    }
    flow.end();
  }

  private void item(Element item, int level) {
    String label = item.textOf("label").orElse("");
    String number = Label.digits(label);
    boolean counted = !number.isEmpty();
    flow.begin(BlockKind.LIST_ITEM, 0, item.line());
    if (!counted && !label.isEmpty() && Character.isLetterOrDigit(label.charAt(0))) {
      flow.text(label + " ");
    }
    for (int i = 0; i < item.size(); i++) {
      Node child = item.child(i);
      if (child instanceof Text text) {
        flow.text(text);
      } else if (child instanceof Element part && part.name().equals("p") && !holdsBlocks(part)) {
        words.write(part);
        flow.end(piece -> counted ? piece.withNumber(number) : piece);
        flow.begin(BlockKind.LIST_ITEM, 0, part.line());
      } else if (child instanceof Element part && isBlock(part)) {
        flow.end();
        block(part, level, BlockKind.LIST_ITEM);
        flow.begin(BlockKind.LIST_ITEM, 0, part.line());
      } else if (child instanceof Element part && !part.name().equals("label")) {
        words.element(part);
      }
    }
    flow.end(piece -> counted ? piece.withNumber(number) : piece);
    waiting();
  }

  private static boolean isBlock(Element part) {
    return Role.of(part.name()) == Role.BLOCK && !part.name().equals("label");
  }

  private static boolean holdsBlocks(Element paragraph) {
    for (int i = 0; i < paragraph.size(); i++) {
      if (paragraph.child(i) instanceof Element part && Role.of(part.name()) == Role.BLOCK) {
        return true;
      }
    }
    return false;
  }

  private void definition(Element item) {
    flow.begin(BlockKind.LIST_ITEM, 0, item.line());
    for (Element part : item.elements()) {
      if (part.name().equals("def") && flow.last() != ' ' && flow.last() != ':') {
        flow.text(":");
      }
      words.element(part);
    }
    flow.end();
    waiting();
  }

  private void list(Element list, int level, Set<String> out) {
    for (Element child : list.elements()) {
      if (out.contains(child.name())) {
        continue;
      }
      if (child.name().equals("ref")) {
        references.write(child);
      } else if (Role.of(child.name()) == Role.BLOCK) {
        block(child, level);
      } else {
        flow.begin(BlockKind.PARAGRAPH, 0, child.line());
        words.element(child);
        flow.end();
      }
    }
  }
}
