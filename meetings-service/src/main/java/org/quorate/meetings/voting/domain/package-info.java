/** Motions, and how they are decided; nothing here knows what a motion is about. */
@NullMarked
package org.quorate.meetings.voting.domain;

import org.jspecify.annotations.NullMarked;
