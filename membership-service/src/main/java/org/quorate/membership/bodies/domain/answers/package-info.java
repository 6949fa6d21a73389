/** How a body answers each thing that is asked of it; given by bodies, said by the web. */
@NullMarked
package org.quorate.membership.bodies.domain.answers;

import org.jspecify.annotations.NullMarked;
