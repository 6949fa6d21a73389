/** Gathers the seats of a person from all bodies; called by the door. */
@NullMarked
package org.quorate.membership.seatsheld.application;

import org.jspecify.annotations.NullMarked;
