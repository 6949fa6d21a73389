/** What membership-service tells the others: tenants, bodies, and the whole roster with its constitution. */
@NullMarked
package org.quorate.contracts.membership;

import org.jspecify.annotations.NullMarked;
