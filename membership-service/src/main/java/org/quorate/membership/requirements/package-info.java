/** Who must sit on a kind of board, by law or by agreement, as dated data; used by bodies. */
@NullMarked
package org.quorate.membership.requirements;

import org.jspecify.annotations.NullMarked;
