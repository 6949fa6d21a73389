/** Pages about meetings: agenda, attendance, quorum and what was decided. */
@NullMarked
package org.quorate.gateway.site.meetings;

import org.jspecify.annotations.NullMarked;
