/** The door to the roll call. */
@NullMarked
package org.quorate.meetings.attendance.web;

import org.jspecify.annotations.NullMarked;
