/** Tells the other services of funds. */
@NullMarked
package org.quorate.funding.funds.publishing;

import org.jspecify.annotations.NullMarked;
