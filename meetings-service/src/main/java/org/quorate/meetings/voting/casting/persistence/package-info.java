/** Ballots in MongoDB, a document each. */
@NullMarked
package org.quorate.meetings.voting.casting.persistence;

import org.jspecify.annotations.NullMarked;
