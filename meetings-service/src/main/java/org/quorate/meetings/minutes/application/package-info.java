/** Drafts, edits, publishes, approves, signs and shows minutes, one class a use case; controllers call them. */
@NullMarked
package org.quorate.meetings.minutes.application;

import org.jspecify.annotations.NullMarked;
