/** Pages about funds: balances, conditions, requests and the ledger. */
@NullMarked
package org.quorate.gateway.site.funding;

import org.jspecify.annotations.NullMarked;
