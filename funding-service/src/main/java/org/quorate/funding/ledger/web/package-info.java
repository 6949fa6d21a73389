/** HTTP in: the entries of a ledger, and the reversal of a mistake. */
@NullMarked
package org.quorate.funding.ledger.web;

import org.jspecify.annotations.NullMarked;
