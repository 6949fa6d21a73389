/** Keeps rosters in the document store, as they were told. */
@NullMarked
package org.quorate.meetings.roll.persistence;

import org.jspecify.annotations.NullMarked;
