package org.claimtrace.query;

/** What a query answers, wholly in memory: it outlives the store's transaction. */
public sealed interface Answer permits Rows, Truth, Statements {}
