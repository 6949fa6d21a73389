/** Corrections of decisions: new entries that point to the old ones, which stay as they are. */
@NullMarked
package org.quorate.meetings.corrections.domain;

import org.jspecify.annotations.NullMarked;
