/** Whether an indicator moves in an area. */
@NullMarked
package org.quorate.indicators.trends;

import org.jspecify.annotations.NullMarked;
