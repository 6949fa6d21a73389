/** Secret ballots: who has voted on one side, what was voted on the other, and no way from one to the other. */
@NullMarked
package org.quorate.meetings.voting.secrecy.domain;

import org.jspecify.annotations.NullMarked;
