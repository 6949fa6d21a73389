/** The areas that have been observed, learnt from the service's own topic. */
@NullMarked
package org.quorate.indicators.areas;

import org.jspecify.annotations.NullMarked;
