/** The code of conduct of a body, and who has accepted which version of it (R-MEM-16). */
@NullMarked
package org.quorate.membership.conduct;

import org.jspecify.annotations.NullMarked;
