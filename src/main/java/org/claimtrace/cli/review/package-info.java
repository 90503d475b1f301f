/**
 * The commands under {@code review}: the curators' file brought up to date, applied, made gold. May
 * use {@code cli.session} and {@code cli.source}.
 */
@NullMarked
package org.claimtrace.cli.review;

import org.jspecify.annotations.NullMarked;
