/** Hears meetings that have closed, and what this service has told itself. */
@NullMarked
package org.quorate.membership.attendance.consuming;

import org.jspecify.annotations.NullMarked;
