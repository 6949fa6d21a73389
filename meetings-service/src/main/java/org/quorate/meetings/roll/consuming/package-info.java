/** Hears rosters. */
@NullMarked
package org.quorate.meetings.roll.consuming;

import org.jspecify.annotations.NullMarked;
