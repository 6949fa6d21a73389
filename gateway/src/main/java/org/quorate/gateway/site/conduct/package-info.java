/** How the members of a body conduct themselves: the code they accepted, their inductions and their interests. */
@NullMarked
package org.quorate.gateway.site.conduct;

import org.jspecify.annotations.NullMarked;
