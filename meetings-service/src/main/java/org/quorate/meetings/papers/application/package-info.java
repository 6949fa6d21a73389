/** Takes papers in, finds them, and says which were before the meeting for an item; controllers and other features call it. */
@NullMarked
package org.quorate.meetings.papers.application;

import org.jspecify.annotations.NullMarked;
