/** What follows from attendance in the words of the contract. */
@NullMarked
package org.quorate.membership.attendance.publishing;

import org.jspecify.annotations.NullMarked;
