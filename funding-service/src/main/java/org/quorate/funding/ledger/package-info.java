/** Where the money of each fund stands, by entries that are never altered (R-FND-5). */
@NullMarked
package org.quorate.funding.ledger;

import org.jspecify.annotations.NullMarked;
