/** How the pages about one body act: where they lead from and back to, and what they tell membership. */
@NullMarked
package org.quorate.gateway.site.bodies.acting;

import org.jspecify.annotations.NullMarked;
