/** How often a body meets, and what its agenda asks for; called by constitutions. */
@NullMarked
package org.quorate.membership.constitutions.domain.meeting;

import org.jspecify.annotations.NullMarked;
