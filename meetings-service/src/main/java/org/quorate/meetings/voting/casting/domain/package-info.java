/** Ballots: the votes of one voter in one round of a vote; casting writes them, closing counts them. */
@NullMarked
package org.quorate.meetings.voting.casting.domain;

import org.jspecify.annotations.NullMarked;
