/** Looks at the calendar now and then; calls the use cases. */
@NullMarked
package org.quorate.membership.reminders.timing;

import org.jspecify.annotations.NullMarked;
