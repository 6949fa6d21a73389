/** Who may vote, as it stood when the vote opened, and whether someone who says so is one of them. */
@NullMarked
package org.quorate.meetings.voting.electorate.domain;

import org.jspecify.annotations.NullMarked;
