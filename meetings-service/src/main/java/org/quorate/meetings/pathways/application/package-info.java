/** Starts pathways, says what step a decision is, and takes the matter on when a step is decided; the register and events call it. */
@NullMarked
package org.quorate.meetings.pathways.application;

import org.jspecify.annotations.NullMarked;
