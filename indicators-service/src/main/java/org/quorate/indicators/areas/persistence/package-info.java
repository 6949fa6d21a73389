/** Keeps the areas in MongoDB; reached through {@code Areas} alone. */
@NullMarked
package org.quorate.indicators.areas.persistence;

import org.jspecify.annotations.NullMarked;
