/** Knows the bank holidays of England from a holiday library. */
@NullMarked
package org.quorate.meetings.calendar.holidays;

import org.jspecify.annotations.NullMarked;
