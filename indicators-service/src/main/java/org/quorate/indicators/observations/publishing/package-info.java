/** Tells others what was observed; reached through {@code ObservationFacts} alone. */
@NullMarked
package org.quorate.indicators.observations.publishing;

import org.jspecify.annotations.NullMarked;
