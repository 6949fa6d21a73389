/** Finds the pack of an agenda, or has it printed where there is none yet; the controller calls it. */
@NullMarked
package org.quorate.meetings.pack.application;

import org.jspecify.annotations.NullMarked;
