/** Who is to be chosen, by which sides, and when all have consented; the use cases beside it call. */
@NullMarked
package org.quorate.membership.selections.domain;

import org.jspecify.annotations.NullMarked;
