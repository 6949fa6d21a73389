/** Hears what other services refer to bodies, and what bodies have decided. */
@NullMarked
package org.quorate.meetings.forwardplan.consuming;

import org.jspecify.annotations.NullMarked;
