/** Keeps motions in the document store, and finds those that a crash left closing. */
@NullMarked
package org.quorate.meetings.voting.persistence;

import org.jspecify.annotations.NullMarked;
