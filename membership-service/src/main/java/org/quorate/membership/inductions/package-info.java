/** Who was inducted into a body, when and by whom (R-MEM-16). */
@NullMarked
package org.quorate.membership.inductions;

import org.jspecify.annotations.NullMarked;
