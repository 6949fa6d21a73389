/** Corrections in the document store, one for a decision. */
@NullMarked
package org.quorate.meetings.corrections.persistence;

import org.jspecify.annotations.NullMarked;
