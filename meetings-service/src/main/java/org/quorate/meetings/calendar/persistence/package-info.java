/** Keeps meetings in the document store. */
@NullMarked
package org.quorate.meetings.calendar.persistence;

import org.jspecify.annotations.NullMarked;
