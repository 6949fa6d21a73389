/** Better, similar or worse (R-IND-2); called by the use cases of comparison. */
@NullMarked
package org.quorate.indicators.comparison.domain;

import org.jspecify.annotations.NullMarked;
