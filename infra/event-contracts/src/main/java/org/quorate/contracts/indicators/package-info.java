/** What indicators-service tells the others: indicators and what was observed of them. */
@NullMarked
package org.quorate.contracts.indicators;

import org.jspecify.annotations.NullMarked;
