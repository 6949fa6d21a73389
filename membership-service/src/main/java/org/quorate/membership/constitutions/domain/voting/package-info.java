/** Who has a vote, what carries, and who breaks a tie; called by constitutions. */
@NullMarked
package org.quorate.membership.constitutions.domain.voting;

import org.jspecify.annotations.NullMarked;
