/** Tells those who follow a meeting that something has changed: each message is made once, for all of them. */
@NullMarked
package org.quorate.meetings.live.application;

import org.jspecify.annotations.NullMarked;
