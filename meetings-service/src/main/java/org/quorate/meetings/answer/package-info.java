/** How the domain answers a command: with what comes of it, or with the reason why not, as data. */
@NullMarked
package org.quorate.meetings.answer;

import org.jspecify.annotations.NullMarked;
