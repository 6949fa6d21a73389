/** Who is there, who sent someone, who sent apologies, who did not come; as the clerk records it. */
@NullMarked
package org.quorate.meetings.attendance.domain;

import org.jspecify.annotations.NullMarked;
