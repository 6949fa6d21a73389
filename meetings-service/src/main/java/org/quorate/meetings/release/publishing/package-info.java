/** Tells partners the texts of decisions that were withheld from them. */
@NullMarked
package org.quorate.meetings.release.publishing;

import org.jspecify.annotations.NullMarked;
