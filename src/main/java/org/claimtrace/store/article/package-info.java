/**
 * Articles in stores: built, put with the graphs that they share, checked, written out. The only
 * part of {@code store} that knows of claims; its face holds no library's types, so that commands
 * need none. May use {@code store}, rdf and model.
 */
@NullMarked
package org.claimtrace.store.article;

import org.jspecify.annotations.NullMarked;
