/** The intervals that public health uses (R-IND-3): Wilson score, Byar's, exact Poisson; called where counts are reported. */
@NullMarked
package org.quorate.indicators.intervals.domain;

import org.jspecify.annotations.NullMarked;
