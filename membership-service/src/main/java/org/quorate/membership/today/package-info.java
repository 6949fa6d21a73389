/** The calendar day in England that it is by the one clock; asked by use cases and doors. */
@NullMarked
package org.quorate.membership.today;

import org.jspecify.annotations.NullMarked;
