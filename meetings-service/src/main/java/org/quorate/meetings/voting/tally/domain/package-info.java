/** What is chosen between, what was chosen how often, and how much of it is enough; every way of voting counts by it. */
@NullMarked
package org.quorate.meetings.voting.tally.domain;

import org.jspecify.annotations.NullMarked;
