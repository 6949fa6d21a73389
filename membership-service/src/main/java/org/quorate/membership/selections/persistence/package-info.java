/** Joint selections in MongoDB. */
@NullMarked
package org.quorate.membership.selections.persistence;

import org.jspecify.annotations.NullMarked;
