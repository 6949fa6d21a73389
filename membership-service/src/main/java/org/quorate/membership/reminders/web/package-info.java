/** The door to what ends before long. */
@NullMarked
package org.quorate.membership.reminders.web;

import org.jspecify.annotations.NullMarked;
