/** One class for each thing that is done to a body; called by the door. */
@NullMarked
package org.quorate.membership.bodies.application;

import org.jspecify.annotations.NullMarked;
