package org.claimtrace.read.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The YAML block that many tools put on top of a Markdown file. CommonMark does not know it. */
final class FrontMatter {
  private static final Pattern BLOCK =
      Pattern.compile(
          "\\A---[ \\t]*+(?:\\r\\n?|\\n)"
              + "(?:(?:[A-Za-z_][\\w .-]*+:(?=\\s)|[ \\t]|- |#|(?=[\\r\\n]))[^\\r\\n]*+(?:\\r\\n?|\\n))*+"
              + "(?:---|\\.\\.\\.)[ \\t]*+(?:\\r\\n?|\\n|\\z)");

  private FrontMatter() {}

  /**
   * The text with front matter replaced by as many blank lines, so that lines keep their number.
   */
  static String blank(String text) {
    Matcher block = BLOCK.matcher(text);
    if (!block.find()) {
      return text;
    }
    String lineEnds = block.group().replaceAll("[^\\r\\n]", "");
    return lineEnds + text.substring(block.end());
  }
}
