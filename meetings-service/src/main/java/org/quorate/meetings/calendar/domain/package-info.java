/** A meeting from its calling to its closing, and the dates by which things must be done for it. */
@NullMarked
package org.quorate.meetings.calendar.domain;

import org.jspecify.annotations.NullMarked;
