/** Who sits in which seat by HTTP, from when and until when; called by the secretariat. */
@NullMarked
package org.quorate.membership.bodies.web.terms;

import org.jspecify.annotations.NullMarked;
