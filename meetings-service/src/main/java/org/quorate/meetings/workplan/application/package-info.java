/** Works out dates, programmes and duplicates from the calendar and the forward plans. */
@NullMarked
package org.quorate.meetings.workplan.application;

import org.jspecify.annotations.NullMarked;
