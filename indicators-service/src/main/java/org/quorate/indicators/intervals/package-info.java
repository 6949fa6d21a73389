/** Confidence intervals computed from counts. */
@NullMarked
package org.quorate.indicators.intervals;

import org.jspecify.annotations.NullMarked;
