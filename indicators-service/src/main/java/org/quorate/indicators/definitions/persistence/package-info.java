/** Keeps indicators in MongoDB; reached through {@code Indicators} alone. */
@NullMarked
package org.quorate.indicators.definitions.persistence;

import org.jspecify.annotations.NullMarked;
