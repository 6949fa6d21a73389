/** Proposals for the seats of a body: thought through, shown to it, and put into effect as a whole. */
@NullMarked
package org.quorate.membership.proposals;

import org.jspecify.annotations.NullMarked;
