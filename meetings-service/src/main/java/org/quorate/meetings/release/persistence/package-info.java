/** Keeps what was released apart from what is withheld. */
@NullMarked
package org.quorate.meetings.release.persistence;

import org.jspecify.annotations.NullMarked;
