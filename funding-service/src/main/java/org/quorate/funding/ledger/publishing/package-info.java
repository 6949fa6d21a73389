/** Tells the other services where the money went. */
@NullMarked
package org.quorate.funding.ledger.publishing;

import org.jspecify.annotations.NullMarked;
