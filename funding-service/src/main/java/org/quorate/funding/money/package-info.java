/** Pounds and pence as they come in, go out and are kept; used by every feature at its edges. */
@NullMarked
package org.quorate.funding.money;

import org.jspecify.annotations.NullMarked;
