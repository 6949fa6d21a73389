/** Proposed changes of a body's seats: kept, laid before the body, and put into effect as a whole. */
@NullMarked
package org.quorate.gateway.site.proposals;

import org.jspecify.annotations.NullMarked;
