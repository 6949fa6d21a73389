/** Tells what happened to a body, and the whole of it, in the words of the contract; called when a body is kept. */
@NullMarked
package org.quorate.membership.bodies.publishing;

import org.jspecify.annotations.NullMarked;
