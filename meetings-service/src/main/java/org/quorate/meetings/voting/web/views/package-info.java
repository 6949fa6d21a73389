/** Motions, their votes and results as they are shown; every door to motions answers with them. */
@NullMarked
package org.quorate.meetings.voting.web.views;

import org.jspecify.annotations.NullMarked;
