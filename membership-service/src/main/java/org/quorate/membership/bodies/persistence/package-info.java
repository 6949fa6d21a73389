/** Keeps each body in MongoDB as one document; called through the port Bodies. */
@NullMarked
package org.quorate.membership.bodies.persistence;

import org.jspecify.annotations.NullMarked;
