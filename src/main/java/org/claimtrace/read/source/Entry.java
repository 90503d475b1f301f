package org.claimtrace.read.source;

import java.io.IOException;
import java.io.InputStream;

/**
 * An entry of an archive.
 *
 * @param path its path inside
 * @param folder whether it holds no bytes of its own: a folder, a link
 * @param readable whether its way of packing is known and not secret
 * @param content opens its bytes
 */
record Entry(String path, boolean folder, boolean readable, Content content) {
  /** Opens bytes. */
  @FunctionalInterface
  interface Content {
    InputStream open() throws IOException;
  }

  /** Its file name. */
  String name() {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /** Whether people are not meant to see it. */
  boolean isHidden() {
    return name().startsWith(".") || path.startsWith("__MACOSX/");
  }
}
