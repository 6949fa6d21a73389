/** Counts presences and substitutes, and tells what the constitution makes of them; the use cases beside it call. */
@NullMarked
package org.quorate.membership.attendance.domain;

import org.jspecify.annotations.NullMarked;
