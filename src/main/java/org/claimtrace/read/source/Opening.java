package org.claimtrace.read.source;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.claimtrace.model.ErrorCode;

/** Finds out what a stream is by its first bytes and its name. */
public final class Opening {
  /** The name of a stream that has none; its articles are named by what they begin with. */
  public static final String UNNAMED = "stdin";

  private static final int HEAD = 1 << 16;
  private static final int DEEPEST = 3;
  private static final int TAR_MAGIC = 257;

  /** A set's root element, behind nothing but what may come before a root. */
  private static final Pattern SET =
      Pattern.compile(
          "\\A(?:\\s++|<\\?.*?\\?>|<!--.*?-->|<!DOCTYPE[^>\\[]*+(?:\\[[^\\]]*+\\]\\s*+)?>)*+"
              + "<(?:PubmedArticleSet|MedlineCitationSet)[\\s/>]",
          Pattern.DOTALL);

  private static final Pattern CHARSET =
      Pattern.compile("\\A<\\?xml[^>]{0,200}?\\sencoding\\s{0,9}=\\s{0,9}[\"']([^\"']{0,60})");

  private static final Pattern MEDLINE = Pattern.compile("\\A[\\r\\n]{0,8}+PMID {0,2}- ?\\d");

  private Opening() {}

  /**
   * The articles of a stream.
   *
   * @param place what messages call it
   * @param name the file's name, which tells the format of the articles inside, or {@link #UNNAMED}
   * @param in its bytes; closed by the result
   * @param known whether a file name is that of an article, packed or not
   * @return its articles, unread
   * @throws IOException if the beginning cannot be read
   */
  public static Inputs open(String place, String name, InputStream in, Predicate<String> known)
      throws IOException {
    return open(place, name, in, known, 0);
  }

  static Inputs open(
      String place, String name, InputStream source, Predicate<String> known, int depth)
      throws IOException {
    BufferedInputStream in = new BufferedInputStream(source, HEAD);
    String head = head(in);
    if (head.startsWith("\u001F\u008B")) {
      GzipCompressorInputStream plain =
          GzipCompressorInputStream.builder()
              .setInputStream(in)
              .setDecompressConcatenated(true)
              .get();
      InputStream guarded = new Unpacked(plain, plain::getCompressedCount);
      return open(place, PackedNames.unpacked(name), guarded, known, depth);
    }
    if (head.startsWith("ustar", TAR_MAGIC)) {
      return new ArchiveInputs(place, new TarInputs(shallow(in, depth)), known, depth);
    }
    boolean mayBeZip = name.equals(UNNAMED) || PackedNames.isArchive(name);
    if (mayBeZip && head.startsWith("PK\u0003\u0004")) {
      return new ArchiveInputs(place, ZipInputs.open(shallow(in, depth)), known, depth);
    }
    if (SET.matcher(withoutMark(head)).find()) {
      Matcher charset = CHARSET.matcher(withoutMark(head));
      if (charset.find() && !charset.group(1).toUpperCase(Locale.ROOT).matches("UTF-8|US-ASCII")) {
        return new NoInput(otherCharset(place, charset.group(1)), in);
      }
      return new XmlRecords(place, name.equals(UNNAMED) ? UNNAMED + ".xml" : name, in);
    }
    if (MEDLINE.matcher(withoutMark(head)).find()) {
      return new MedlineRecords(place, name.equals(UNNAMED) ? UNNAMED + ".txt" : name, in);
    }
    return new OneInput(place, name.equals(UNNAMED) ? UNNAMED + ending(head) : name, in);
  }

  /**
   * Whether a name is one that was made up for want of one.
   *
   * @param name an article's
   * @return true if so
   */
  public static boolean isUnnamed(String name) {
    return name.startsWith(UNNAMED + ".");
  }

  /** Records are cut out of their set, and take what stands at its beginning not with them. */
  private static Given otherCharset(String place, String name) {
    return Given.unreadable(
        ErrorCode.BAD_CHARSET,
        place,
        "a set of records must be UTF-8, and this one says that it is " + name,
        "Convert it, and correct its first line.");
  }

  private static String ending(String head) {
    String text = withoutMark(head).stripLeading().toLowerCase(Locale.ROOT);
    if (!text.startsWith("<")) {
      return ".txt";
    }
    return text.contains("<html") || text.contains("<!doctype html") ? ".html" : ".xml";
  }

  /** Without the byte order mark of UTF-8. */
  private static String withoutMark(String head) {
    return head.startsWith("ï»¿") ? head.substring(3) : head;
  }

  private static InputStream shallow(InputStream in, int depth) throws IOException {
    if (depth > DEEPEST) {
      throw new IOException("archives lie in each other more than " + DEEPEST + " deep");
    }
    return in;
  }

  /** The first bytes, as ISO 8859-1. */
  private static String head(BufferedInputStream in) throws IOException {
    in.mark(HEAD);
    byte[] bytes = in.readNBytes(HEAD);
    in.reset();
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }
}
