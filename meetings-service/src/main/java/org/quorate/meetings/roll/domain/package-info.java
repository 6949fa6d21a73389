/** A body as this service knows it: its seats and who holds them, its constitutions, and its roll on a date. */
@NullMarked
package org.quorate.meetings.roll.domain;

import org.jspecify.annotations.NullMarked;
