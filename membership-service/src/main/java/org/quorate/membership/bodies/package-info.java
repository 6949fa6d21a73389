/** Boards, committees, partnerships and groups: their seats, who holds them, and the constitutions they stand under. */
@NullMarked
package org.quorate.membership.bodies;

import org.jspecify.annotations.NullMarked;
