/** Double entry in pence: what may be moved, and what stands after it. */
@NullMarked
package org.quorate.funding.ledger.domain;

import org.jspecify.annotations.NullMarked;
