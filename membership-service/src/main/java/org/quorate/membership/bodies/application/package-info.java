/** Sets bodies up, changes what they are and looks them up; called by the door, and by every feature that needs a body. */
@NullMarked
package org.quorate.membership.bodies.application;

import org.jspecify.annotations.NullMarked;
