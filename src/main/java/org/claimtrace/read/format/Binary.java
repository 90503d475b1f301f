package org.claimtrace.read.format;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Tells files that are no text by how they begin. */
final class Binary {
  /** How much is looked at for control characters. */
  private static final int SAMPLE = 8192;

  /** First bytes, in ISO 8859-1. Only those that no text begins with. */
  private static final Map<String, String> MAGIC = new LinkedHashMap<>();

  static {
    MAGIC.put("%PDF-", "a PDF");
    MAGIC.put("PK\u0003\u0004", "a zip archive (or an office document, which is one)");
    MAGIC.put("PK\u0005\u0006", "a zip archive");
    MAGIC.put("\u0089PNG", "a PNG image");
    MAGIC.put("GIF87a", "a GIF image");
    MAGIC.put("GIF89a", "a GIF image");
    MAGIC.put("\u00FF\u00D8\u00FF", "a JPEG image");
    MAGIC.put("\u001F\u008B", "gzip-compressed data");
    MAGIC.put("\u00FD7zXZ", "xz-compressed data");
    MAGIC.put("7z\u00BC\u00AF", "a 7z archive");
    MAGIC.put("\u00D0\u00CF\u0011\u00E0", "an old office document");
    MAGIC.put("\u007FELF", "a program");
    MAGIC.put("{\\rtf", "a rich text (RTF) document");
    MAGIC.put("\u00FF\u00FE", "UTF-16 text");
    MAGIC.put("\u00FE\u00FF", "UTF-16 text");
  }

  private Binary() {}

  /** What the bytes are, in words, if they are no text. */
  static Optional<String> kindOf(byte[] bytes) {
    String start = new String(bytes, 0, Math.min(bytes.length, 16), StandardCharsets.ISO_8859_1);
    for (Map.Entry<String, String> magic : MAGIC.entrySet()) {
      if (start.startsWith(magic.getKey())) {
        return Optional.of(magic.getValue());
      }
    }
    int controls = 0;
    int sample = Math.min(bytes.length, SAMPLE);
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == 0) {
        return Optional.of("binary data (byte 0 at offset " + i + ")");
      }
      boolean control = bytes[i] >= 0 && bytes[i] < 0x20 && "\t\n\r\f".indexOf(bytes[i]) < 0;
      controls += control && i < sample ? 1 : 0;
    }
    // a stray control character is no reason to refuse a text
    return controls > 8 && controls * 10 > sample * 3
        ? Optional.of("mostly control characters")
        : Optional.empty();
  }
}
