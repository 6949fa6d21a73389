/** Says what happens to meetings in the words of the contract. */
@NullMarked
package org.quorate.meetings.calendar.publishing;

import org.jspecify.annotations.NullMarked;
