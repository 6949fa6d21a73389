/** What is due by the calendar alone: terms and offices that run out, notice of it ahead, and vacancies overdue; each told once. */
@NullMarked
package org.quorate.membership.reminders;

import org.jspecify.annotations.NullMarked;
