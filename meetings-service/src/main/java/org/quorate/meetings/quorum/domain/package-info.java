/** How many are present and how many must be; meetings show it, decisions record it. */
@NullMarked
package org.quorate.meetings.quorum.domain;

import org.jspecify.annotations.NullMarked;
