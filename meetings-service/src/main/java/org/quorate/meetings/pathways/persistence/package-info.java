/** Pathways in the document store. */
@NullMarked
package org.quorate.meetings.pathways.persistence;

import org.jspecify.annotations.NullMarked;
