/** Writes a first draft of minutes from what a meeting has on record. */
@NullMarked
package org.quorate.meetings.minutes.drafting.domain;

import org.jspecify.annotations.NullMarked;
