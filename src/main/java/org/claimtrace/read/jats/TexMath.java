package org.claimtrace.read.jats;

/** Formulas that a file has in TeX only. */
final class TexMath {
  private TexMath() {}

  /** The formula without the document around it, which is the same in every formula. */
  static String readable(String tex) {
    String begin = "\\begin{document}";
    int from = tex.indexOf(begin);
    int to = tex.indexOf("\\end{document}");
    String inside = from >= 0 && to > from ? tex.substring(from + begin.length(), to) : tex;
    return inside.contains("\\usepackage") ? "" : inside.replace("$", "").strip();
  }
}
