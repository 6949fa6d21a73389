/** Hears the decisions that this service itself has taken, to enter them. */
@NullMarked
package org.quorate.meetings.register.consuming;

import org.jspecify.annotations.NullMarked;
