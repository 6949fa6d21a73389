/** Answers that say what went wrong, as RFC 9457 problems; used by whoever refuses a request. */
@NullMarked
package org.quorate.gateway.problems;

import org.jspecify.annotations.NullMarked;
