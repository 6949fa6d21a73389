/** The door to agendas. */
@NullMarked
package org.quorate.meetings.agenda.web;

import org.jspecify.annotations.NullMarked;
