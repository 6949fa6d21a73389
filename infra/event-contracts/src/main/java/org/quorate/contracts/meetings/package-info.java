/** What meetings-service tells the others: meetings as they go, and decisions, which are the public contract. */
@NullMarked
package org.quorate.contracts.meetings;

import org.jspecify.annotations.NullMarked;
