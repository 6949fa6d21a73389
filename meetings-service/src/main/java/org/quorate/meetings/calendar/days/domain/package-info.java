/** Days and hours that matter to a meeting: clear days, bank holidays, when questions close, local time; every feature tells the time by it. */
@NullMarked
package org.quorate.meetings.calendar.days.domain;

import org.jspecify.annotations.NullMarked;
