/** The door for votes, which clerks and members send. */
@NullMarked
package org.quorate.meetings.voting.casting.web;

import org.jspecify.annotations.NullMarked;
