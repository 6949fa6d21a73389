/** Keeps packs that were printed. */
@NullMarked
package org.quorate.meetings.pack.persistence;

import org.jspecify.annotations.NullMarked;
