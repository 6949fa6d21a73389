/** Places on a body and who holds them; used by bodies. */
@NullMarked
package org.quorate.membership.seats;

import org.jspecify.annotations.NullMarked;
