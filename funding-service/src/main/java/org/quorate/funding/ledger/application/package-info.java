/** Moves money in a ledger, at the word of a request or of finance. */
@NullMarked
package org.quorate.funding.ledger.application;

import org.jspecify.annotations.NullMarked;
