/** Ends what has run out and gives notice, once however many instances look at the same time. */
@NullMarked
package org.quorate.membership.reminders.application;

import org.jspecify.annotations.NullMarked;
