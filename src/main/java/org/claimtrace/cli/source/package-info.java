/**
 * Where claims come from on a command line: articles, a store's folder, an endpoint. May use {@code
 * cli.session} and what that may use.
 */
@NullMarked
package org.claimtrace.cli.source;

import org.jspecify.annotations.NullMarked;
