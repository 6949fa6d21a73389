/** Tells others that an indicator is followed; reached through {@code DefinitionFacts} alone. */
@NullMarked
package org.quorate.indicators.definitions.publishing;

import org.jspecify.annotations.NullMarked;
