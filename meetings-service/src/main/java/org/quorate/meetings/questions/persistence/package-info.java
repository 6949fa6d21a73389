/** Keeps questions in the document store. */
@NullMarked
package org.quorate.meetings.questions.persistence;

import org.jspecify.annotations.NullMarked;
