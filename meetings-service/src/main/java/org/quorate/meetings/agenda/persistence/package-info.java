/** Keeps what exempt items withhold, apart from the agendas. */
@NullMarked
package org.quorate.meetings.agenda.persistence;

import org.jspecify.annotations.NullMarked;
