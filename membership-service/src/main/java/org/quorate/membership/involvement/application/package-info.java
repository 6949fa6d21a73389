/** Puts an involvement on record; called by the door. */
@NullMarked
package org.quorate.membership.involvement.application;

import org.jspecify.annotations.NullMarked;
