/** What is done with motions and ballots, one class a use case. */
@NullMarked
package org.quorate.meetings.voting.application;

import org.jspecify.annotations.NullMarked;
