/** Hears what changes about meetings, on every instance. */
@NullMarked
package org.quorate.meetings.live.consuming;

import org.jspecify.annotations.NullMarked;
