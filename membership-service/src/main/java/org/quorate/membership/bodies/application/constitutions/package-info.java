/** Adopts terms of reference and takes them back, and holds bodies against what is required of them; called by the door, by drafts and by transfer. */
@NullMarked
package org.quorate.membership.bodies.application.constitutions;

import org.jspecify.annotations.NullMarked;
