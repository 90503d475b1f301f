package org.claimtrace.extract.reference;

import java.util.Optional;
import org.claimtrace.model.article.Sentence;
import org.claimtrace.model.claim.Basis;
import org.claimtrace.model.claim.Tier;

/**
 * A sentence that leans on a reference.
 *
 * @param sentence which sentence
 * @param marker the marker verbatim; empty if the study is named in words
 * @param key the key that the marker or the study gives; no reference may answer to it
 * @param cited the reference that it leads to
 * @param basis why the sentence is taken to lean on it
 * @param tier the tier of the sentence's claims on it, else what the headings around tell
 */
public record Leaning(
    Sentence sentence,
    String marker,
    String key,
    Optional<Cited> cited,
    Basis basis,
    Optional<Tier> tier) {}
