/** Choosing somebody for an office of a body by several sides together, such as the chair of a partnership (R-MEM-15). */
@NullMarked
package org.quorate.membership.selections;

import org.jspecify.annotations.NullMarked;
