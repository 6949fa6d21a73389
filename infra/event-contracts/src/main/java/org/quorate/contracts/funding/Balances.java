package org.quorate.contracts.funding;

import org.quorate.contracts.Amount;

/** What a fund holds after an entry; allocated = available + reserved + committed + paid (R-FND-5). */
public record Balances(Amount allocated, Amount available, Amount reserved, Amount committed, Amount paid) {}
