/** Keeps up with the rosters that membership-service tells. */
@NullMarked
package org.quorate.meetings.roll.application;

import org.jspecify.annotations.NullMarked;
