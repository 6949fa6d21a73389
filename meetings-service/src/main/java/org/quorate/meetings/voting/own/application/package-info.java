/** Shows voters their own votes while a vote is open, and nobody else's; the web calls it. */
@NullMarked
package org.quorate.meetings.voting.own.application;

import org.jspecify.annotations.NullMarked;
