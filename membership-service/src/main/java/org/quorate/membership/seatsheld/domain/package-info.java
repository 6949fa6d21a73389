/** A seat as one person held it; the use case beside it calls. */
@NullMarked
package org.quorate.membership.seatsheld.domain;

import org.jspecify.annotations.NullMarked;
