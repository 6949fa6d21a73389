/** Decides without a count where nobody asks for one; controllers call it. */
@NullMarked
package org.quorate.meetings.voting.consensus.application;

import org.jspecify.annotations.NullMarked;
