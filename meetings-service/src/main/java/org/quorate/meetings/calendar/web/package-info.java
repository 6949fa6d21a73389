/** The door to meetings: calling, publishing, opening, closing, and how they stand. */
@NullMarked
package org.quorate.meetings.calendar.web;

import org.jspecify.annotations.NullMarked;
