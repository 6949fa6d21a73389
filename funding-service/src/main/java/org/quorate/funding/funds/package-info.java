/** The money that a body may agree to spend, and on what terms (R-FND-1). */
@NullMarked
package org.quorate.funding.funds;

import org.jspecify.annotations.NullMarked;
