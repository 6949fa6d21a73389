/** Goes round for votes that a crash left closing; nobody calls it, time does. */
@NullMarked
package org.quorate.meetings.voting.finishing;

import org.jspecify.annotations.NullMarked;
