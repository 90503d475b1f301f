package org.claimtrace.read.xml;

/** A start tag whose end has not come yet. */
final class Opened {
  final String name;

  /** Names and values in turn. */
  final String[] attributes;

  final int line;

  /** How many characters came before. */
  final int from;

  /** How many nodes came before. */
  final int count;

  Opened(String name, String[] attributes, int line, int from, int count) {
    this.name = name;
    this.attributes = attributes;
    this.line = line;
    this.from = from;
    this.count = count;
  }
}
