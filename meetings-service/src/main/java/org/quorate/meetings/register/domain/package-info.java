/** Decisions as they stand in the registers: numbered without gaps, chained by their hashes, never altered. */
@NullMarked
package org.quorate.meetings.register.domain;

import org.jspecify.annotations.NullMarked;
