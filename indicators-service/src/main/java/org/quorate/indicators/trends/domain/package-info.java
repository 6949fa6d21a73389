/** The direction of the last five years by a test, never by eye (R-IND-4); called by the use case of trends. */
@NullMarked
package org.quorate.indicators.trends.domain;

import org.jspecify.annotations.NullMarked;
