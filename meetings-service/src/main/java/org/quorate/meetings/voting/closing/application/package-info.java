/** Closes votes, counts them, and finishes what a crash left closing; the clerk and whoever votes too late call it. */
@NullMarked
package org.quorate.meetings.voting.closing.application;

import org.jspecify.annotations.NullMarked;
