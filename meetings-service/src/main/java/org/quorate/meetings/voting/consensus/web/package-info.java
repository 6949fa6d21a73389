/** The door for decisions that a meeting takes by consensus. */
@NullMarked
package org.quorate.meetings.voting.consensus.web;

import org.jspecify.annotations.NullMarked;
