/** Terms of reference as data: what differs between bodies; used by bodies. */
@NullMarked
package org.quorate.membership.constitutions;

import org.jspecify.annotations.NullMarked;
