/** Whether seats, terms and terms of reference go together; called by the commands of a body and by what-if. */
@NullMarked
package org.quorate.membership.bodies.domain.fitness;

import org.jspecify.annotations.NullMarked;
