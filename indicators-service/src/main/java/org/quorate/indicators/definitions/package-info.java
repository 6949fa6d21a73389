/** The indicators that are followed: what each measures, in what unit, and which way is good. */
@NullMarked
package org.quorate.indicators.definitions;

import org.jspecify.annotations.NullMarked;
