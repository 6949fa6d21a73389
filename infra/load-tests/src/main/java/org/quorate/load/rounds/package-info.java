/** Rounds of a subject and its reference, run in the same minutes, and what may be said of them; called by every measurement. */
@NullMarked
package org.quorate.load.rounds;

import org.jspecify.annotations.NullMarked;
