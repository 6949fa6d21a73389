/** Offices of a body, such as its chair: who holds which, from when, until when, and on what ground. */
@NullMarked
package org.quorate.membership.offices;

import org.jspecify.annotations.NullMarked;
