/** What a body is: its name and kind, where it meets, whom it stands below, and where it stands itself; called by bodies and by the chart. */
@NullMarked
package org.quorate.membership.bodies.domain.profile;

import org.jspecify.annotations.NullMarked;
