/** Takes votes, by the clerk's show of hands or each member's own; the doors to ballots and papers call it. */
@NullMarked
package org.quorate.meetings.voting.casting.application;

import org.jspecify.annotations.NullMarked;
