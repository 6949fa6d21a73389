/** How large and how frequent a caller's requests may be; servlet filters in front of everything else. */
@NullMarked
package org.quorate.gateway.limits;

import org.jspecify.annotations.NullMarked;
