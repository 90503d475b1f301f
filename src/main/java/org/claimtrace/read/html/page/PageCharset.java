package org.claimtrace.read.html.page;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimtrace.model.ErrorCode;
import org.claimtrace.model.ProblemException;
import org.claimtrace.read.format.Input;

/**
 * The character set that a page names, found as browsers do (WHATWG HTML, "prescan a byte stream"),
 * except that a page which names none is UTF-8, never guessed.
 */
public final class PageCharset {
  /** Browsers look at 1024 bytes; pages with long scripts above their meta elements want more. */
  private static final int HEAD = 8192;

  private static final Pattern COMMENT = Pattern.compile("<!--.*?(?:-->|$)", Pattern.DOTALL);
  private static final Pattern NAMED =
      Pattern.compile(
          "(?i)<meta\\b[^>]{0,500}?\\bcharset\\s{0,9}=\\s{0,9}[\"']?\\s{0,9}([\\w:.-]{1,40})"
              + "|^\\s{0,9}<\\?xml\\b[^>]{0,200}?\\bencoding\\s{0,9}=\\s{0,9}[\"']([\\w:.-]{1,40})");

  /** Names that mean a larger set than they say (WHATWG Encoding, "names and labels"). */
  private static final Map<String, String> MEANT =
      Map.ofEntries(
          Map.entry("iso-8859-1", "windows-1252"),
          Map.entry("iso8859-1", "windows-1252"),
          Map.entry("iso_8859-1", "windows-1252"),
          Map.entry("latin1", "windows-1252"),
          Map.entry("l1", "windows-1252"),
          Map.entry("ascii", "windows-1252"),
          Map.entry("us-ascii", "windows-1252"),
          Map.entry("x-cp1252", "windows-1252"),
          Map.entry("iso-8859-9", "windows-1254"),
          Map.entry("gb2312", "gb18030"),
          Map.entry("gbk", "gb18030"),
          Map.entry("shift_jis", "windows-31j"),
          Map.entry("shift-jis", "windows-31j"),
          Map.entry("sjis", "windows-31j"),
          Map.entry("ks_c_5601-1987", "x-windows-949"),
          Map.entry("euc-kr", "x-windows-949"),
          // whoever could read this name in the bytes saw no UTF-16
          Map.entry("utf-16", "utf-8"),
          Map.entry("utf-16le", "utf-8"),
          Map.entry("utf-16be", "utf-8"),
          Map.entry("utf8", "utf-8"));

  private PageCharset() {}

  /**
   * Decodes a page strictly: a byte that its character set lacks is an error.
   *
   * @param input the page
   * @return its source, without byte order mark
   * @throws ProblemException BAD_CHARSET, BAD_UTF8
   */
  public static String decode(Input input) {
    String head = input.head(HEAD);
    if (head.startsWith("\u00EF\u00BB\u00BF")) {
      return input.utf8();
    }
    Matcher named = NAMED.matcher(COMMENT.matcher(head).replaceAll(""));
    if (!named.find()) {
      return input.utf8();
    }
    String name = named.group(1) != null ? named.group(1) : named.group(2);
    return input.text(charset(name, input.place()));
  }

  private static Charset charset(String name, String place) {
    try {
      String plain = name.toLowerCase(Locale.ROOT);
      Charset charset = Charset.forName(MEANT.getOrDefault(plain, plain));
      if (!charset.canEncode()) {
        // such as detect by themselves what bytes are, or replace silently
        throw new ProblemException(
            ErrorCode.BAD_CHARSET,
            place,
            "the character set '" + name + "' that the page names is not supported",
            "Save the page as UTF-8.");
      }
      return charset.equals(StandardCharsets.US_ASCII) ? StandardCharsets.UTF_8 : charset;
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw new ProblemException(
          new org.claimtrace.model.Problem(
              ErrorCode.BAD_CHARSET,
              place,
              "the page names the character set '" + name + "', which does not exist",
              "Save the page as UTF-8."),
          e);
    }
  }
}
