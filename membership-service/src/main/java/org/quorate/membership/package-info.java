/** Who sits where, by what right, and until when: owns tenants, organisations, people, bodies and their constitutions; publishes them on tenants, membership and rosters; hears decisions. */
@NullMarked
package org.quorate.membership;

import org.jspecify.annotations.NullMarked;
