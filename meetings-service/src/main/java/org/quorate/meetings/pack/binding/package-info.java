/** Joins sheets and papers to one PDF whose pages and tags stand in the order in which they are read; the press calls it. */
@NullMarked
package org.quorate.meetings.pack.binding;

import org.jspecify.annotations.NullMarked;
