/** The terms of reference of a body by HTTP; called by the secretariat. */
@NullMarked
package org.quorate.membership.bodies.web.constitutions;

import org.jspecify.annotations.NullMarked;
