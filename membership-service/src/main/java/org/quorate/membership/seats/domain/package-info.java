/** A seat, the terms in which people have held it, and how they ended; called by bodies. */
@NullMarked
package org.quorate.membership.seats.domain;

import org.jspecify.annotations.NullMarked;
