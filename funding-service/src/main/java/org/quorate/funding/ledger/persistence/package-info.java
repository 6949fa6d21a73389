/** Keeps the ledgers in MongoDB, a journal for each fund. */
@NullMarked
package org.quorate.funding.ledger.persistence;

import org.jspecify.annotations.NullMarked;
