/** Requests to spend a fund, from the draft to the payment (R-FND-2, R-FND-3). */
@NullMarked
package org.quorate.funding.requests;

import org.jspecify.annotations.NullMarked;
