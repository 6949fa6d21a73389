/** Keeps funds in MongoDB. */
@NullMarked
package org.quorate.funding.funds.persistence;

import org.jspecify.annotations.NullMarked;
