/** A body as one whole, which answers to every command, and what is told of it; called by the use cases of this feature. */
@NullMarked
package org.quorate.membership.bodies.domain;

import org.jspecify.annotations.NullMarked;
