/** Measures what a vote costs, alone, in a burst, and in the count. */
@NullMarked
package org.quorate.load.voting;

import org.jspecify.annotations.NullMarked;
