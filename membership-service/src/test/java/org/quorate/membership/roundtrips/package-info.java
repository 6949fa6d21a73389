/** How often an answer goes to the store. */
@NullMarked
package org.quorate.membership.roundtrips;

import org.jspecify.annotations.NullMarked;
