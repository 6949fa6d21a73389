/** Written questions to a meeting: until when they are taken, and what becomes of them. */
@NullMarked
package org.quorate.meetings.questions.domain;

import org.jspecify.annotations.NullMarked;
