/** Meetings as they are shown; every door to a meeting answers with them. */
@NullMarked
package org.quorate.meetings.calendar.web.views;

import org.jspecify.annotations.NullMarked;
