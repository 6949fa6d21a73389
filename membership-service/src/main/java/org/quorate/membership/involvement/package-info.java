/** Who was involved in a body's work beside its members, how and when (R-MEM-2). */
@NullMarked
package org.quorate.membership.involvement;

import org.jspecify.annotations.NullMarked;
