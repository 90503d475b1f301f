package org.claimtrace.read.xml;

/** What an element holds: text and other elements. Comments and instructions are left out. */
public sealed interface Node permits Element, Text {}
