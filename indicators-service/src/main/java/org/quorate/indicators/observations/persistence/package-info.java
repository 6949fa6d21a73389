/** Keeps each observation with all its revisions in one MongoDB document; reached through {@code Observations} alone. */
@NullMarked
package org.quorate.indicators.observations.persistence;

import org.jspecify.annotations.NullMarked;
