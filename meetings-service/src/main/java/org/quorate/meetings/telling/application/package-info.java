/** Tells how one decision came about and what has come of it, out of what every feature keeps of it; the web calls it. */
@NullMarked
package org.quorate.meetings.telling.application;

import org.jspecify.annotations.NullMarked;
