package org.claimtrace.read.xml;

/**
 * A start tag whose end has not come yet.
 *
 * @param name without prefix
 * @param attributes names and values in turn
 * @param line where it ends, from 1
 * @param from how many characters came before
 * @param count how many nodes came before
 */
record Opened(String name, String[] attributes, int line, int from, int count) {}
