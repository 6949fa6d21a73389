/** The seats of a body by HTTP, and what each was before; called by the secretariat, and read by anyone. */
@NullMarked
package org.quorate.membership.bodies.web.seats;

import org.jspecify.annotations.NullMarked;
