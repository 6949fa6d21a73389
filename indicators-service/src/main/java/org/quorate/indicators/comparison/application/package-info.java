/** Puts indicators, their latest observations and the comparisons of those together for an area; called by the controllers here. */
@NullMarked
package org.quorate.indicators.comparison.application;

import org.jspecify.annotations.NullMarked;
