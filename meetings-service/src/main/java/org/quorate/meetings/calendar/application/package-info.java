/** What a clerk does with meetings, one class a use case; controllers call them. */
@NullMarked
package org.quorate.meetings.calendar.application;

import org.jspecify.annotations.NullMarked;
