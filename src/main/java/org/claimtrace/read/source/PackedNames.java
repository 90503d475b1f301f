package org.claimtrace.read.source;

import java.util.Locale;

/** Names of packed files. */
public final class PackedNames {
  private PackedNames() {}

  /**
   * The name without what says that it is compressed.
   *
   * @param name as {@code a.xml.gz} or {@code a.tgz}
   * @return as {@code a.xml} or {@code a.tar}; the same name if it says nothing
   */
  public static String unpacked(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.endsWith(".tgz")) {
      return name.substring(0, name.length() - 4) + ".tar";
    }
    return lower.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
  }

  /**
   * Whether a name is an archive's.
   *
   * @param name a file name
   * @return true for {@code .tar}, {@code .tar.gz}, {@code .tgz}, {@code .zip}
   */
  public static boolean isArchive(String name) {
    String plain = unpacked(name).toLowerCase(Locale.ROOT);
    return plain.endsWith(".tar") || plain.endsWith(".zip");
  }
}
