/** Keeps actions in the document store. */
@NullMarked
package org.quorate.meetings.actions.persistence;

import org.jspecify.annotations.NullMarked;
