/** Keeps minutes and every revision of them in the document store. */
@NullMarked
package org.quorate.meetings.minutes.persistence;

import org.jspecify.annotations.NullMarked;
