/**
 * Labels out of other people's vocabularies: OBO, OWL, SKOS, MeSH tables, tables with a header. May
 * use {@code rdf.lexicon}, {@code rdf.file} and {@code model}.
 */
@NullMarked
package org.claimtrace.rdf.terms;

import org.jspecify.annotations.NullMarked;
