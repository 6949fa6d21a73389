/** Keeps requests in MongoDB. */
@NullMarked
package org.quorate.funding.requests.persistence;

import org.jspecify.annotations.NullMarked;
