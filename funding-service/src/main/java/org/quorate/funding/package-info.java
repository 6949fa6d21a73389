/** Funds, requests for their money, and the ledger that keeps account of it. */
@NullMarked
package org.quorate.funding;

import org.jspecify.annotations.NullMarked;
