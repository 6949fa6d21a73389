/** How often a body must meet, worked out from when it has met and will meet; and business that two bodies have twice. */
@NullMarked
package org.quorate.meetings.workplan.domain;

import org.jspecify.annotations.NullMarked;
