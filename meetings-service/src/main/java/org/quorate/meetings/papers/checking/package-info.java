/** Looks inside what is handed in: of what type it is, how large, and that nothing in it acts by itself. */
@NullMarked
package org.quorate.meetings.papers.checking;

import org.jspecify.annotations.NullMarked;
