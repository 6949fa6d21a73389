/** The door for those who follow a meeting: server-sent events, without a thread for each reader. */
@NullMarked
package org.quorate.meetings.live.web;

import org.jspecify.annotations.NullMarked;
