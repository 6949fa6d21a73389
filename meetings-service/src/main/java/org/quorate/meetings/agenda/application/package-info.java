/** Puts items on agendas, of their own or from the forward plan. */
@NullMarked
package org.quorate.meetings.agenda.application;

import org.jspecify.annotations.NullMarked;
