/** Motions, who may vote on them, the ballots, and how a vote is counted; nothing here knows what a motion is about. */
@NullMarked
package org.quorate.meetings.voting.domain;

import org.jspecify.annotations.NullMarked;
