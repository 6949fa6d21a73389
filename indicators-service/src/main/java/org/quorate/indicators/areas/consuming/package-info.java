/** Hears the topic {@code indicators} for the areas that it names. */
@NullMarked
package org.quorate.indicators.areas.consuming;

import org.jspecify.annotations.NullMarked;
