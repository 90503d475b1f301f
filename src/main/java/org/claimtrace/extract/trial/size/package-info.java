/** How many took part in a trial. May use model, {@code extract.rule} and {@code extract.trial}. */
@NullMarked
package org.claimtrace.extract.trial.size;

import org.jspecify.annotations.NullMarked;
