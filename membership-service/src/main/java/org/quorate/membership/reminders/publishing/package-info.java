/** Notices in the words of the contract. */
@NullMarked
package org.quorate.membership.reminders.publishing;

import org.jspecify.annotations.NullMarked;
