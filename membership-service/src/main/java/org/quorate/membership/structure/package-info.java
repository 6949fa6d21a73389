/** The chart of a tenant's bodies: which is part of which. */
@NullMarked
package org.quorate.membership.structure;

import org.jspecify.annotations.NullMarked;
