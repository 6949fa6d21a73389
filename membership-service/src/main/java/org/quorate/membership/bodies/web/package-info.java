/** The door for bodies, their constitutions, seats and terms; called over HTTP. */
@NullMarked
package org.quorate.membership.bodies.web;

import org.jspecify.annotations.NullMarked;
