package org.claimtrace.rdf;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Percent-encoding of parts of IRIs (RFC 3986, sections 2.1 and 2.3). */
final class Percent {
  private static final String UNRESERVED = "-._~";

  private Percent() {}

  /** Everything but ASCII letters, digits and {@code -._~} as UTF-8 bytes in hexadecimal. */
  static String encode(String part) {
    StringBuilder out = new StringBuilder(part.length());
    for (byte b : part.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xFF);
      boolean plain =
          (c >= 'a' && c <= 'z')
              || (c >= 'A' && c <= 'Z')
              || (c >= '0' && c <= '9')
              || UNRESERVED.indexOf(c) >= 0;
      if (plain) {
        out.append(c);
      } else {
        out.append(String.format(Locale.ROOT, "%%%02X", (int) c));
      }
    }
    return out.toString();
  }

  /** Each part between slashes for itself. */
  static String encodePath(String path) {
    return Arrays.stream(path.split("/", -1)).map(Percent::encode).collect(Collectors.joining("/"));
  }

  /** The text that {@link #encode} was given. */
  static String decode(String part) {
    if (part.indexOf('%') < 0) {
      return part;
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(part.length());
    for (int i = 0; i < part.length(); i++) {
      char c = part.charAt(i);
      if (c == '%' && i + 2 < part.length()) {
        bytes.write(Integer.parseInt(part, i + 1, i + 3, 16));
        i += 2;
      } else {
        bytes.writeBytes(String.valueOf(c).getBytes(StandardCharsets.UTF_8));
      }
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }

  static String lower(String value) {
    return value.toLowerCase(Locale.ROOT);
  }
}
