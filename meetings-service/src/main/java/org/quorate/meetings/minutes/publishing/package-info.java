/** Says what happens to minutes in the words of the contract. */
@NullMarked
package org.quorate.meetings.minutes.publishing;

import org.jspecify.annotations.NullMarked;
