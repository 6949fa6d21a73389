/** What is asked of the voters: whether a motion is carried, which of several options, or who is elected; motions put it. */
@NullMarked
package org.quorate.meetings.voting.question.domain;

import org.jspecify.annotations.NullMarked;
