/** Keeps the decisions of officers in the document store. */
@NullMarked
package org.quorate.meetings.officers.persistence;

import org.jspecify.annotations.NullMarked;
