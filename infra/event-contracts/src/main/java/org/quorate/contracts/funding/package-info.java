/** What funding-service tells the others: funds, and money as it is reserved, committed, paid and released. */
@NullMarked
package org.quorate.contracts.funding;

import org.jspecify.annotations.NullMarked;
