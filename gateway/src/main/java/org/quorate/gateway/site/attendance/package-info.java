/** Who came to the meetings of a body, and which organisations were not seen. */
@NullMarked
package org.quorate.gateway.site.attendance;

import org.jspecify.annotations.NullMarked;
