/** Makes and changes seats, appoints to them, ends terms and puts endings right; called by the door. */
@NullMarked
package org.quorate.membership.bodies.application.seats;

import org.jspecify.annotations.NullMarked;
