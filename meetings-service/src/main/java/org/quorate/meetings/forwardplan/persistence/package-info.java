/** Keeps forward plans in the document store. */
@NullMarked
package org.quorate.meetings.forwardplan.persistence;

import org.jspecify.annotations.NullMarked;
