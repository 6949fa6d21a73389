/** Keeps motions, frozen electorates and ballots in the document store, each for itself. */
@NullMarked
package org.quorate.meetings.voting.persistence;

import org.jspecify.annotations.NullMarked;
