/** Records who is at a meeting. */
@NullMarked
package org.quorate.meetings.attendance.application;

import org.jspecify.annotations.NullMarked;
