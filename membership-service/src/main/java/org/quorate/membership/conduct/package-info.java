/** How members are brought in: the code that they accept, their induction, and the register of their interests. */
@NullMarked
package org.quorate.membership.conduct;

import org.jspecify.annotations.NullMarked;
