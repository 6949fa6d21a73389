/** What was observed of an indicator in an area and a period, and since when each figure has been known. */
@NullMarked
package org.quorate.indicators.observations;

import org.jspecify.annotations.NullMarked;
