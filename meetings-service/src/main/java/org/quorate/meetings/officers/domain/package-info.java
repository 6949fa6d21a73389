/** Decisions that an officer takes with delegated power, in consultation with a named member (R-DEC-3). */
@NullMarked
package org.quorate.meetings.officers.domain;

import org.jspecify.annotations.NullMarked;
