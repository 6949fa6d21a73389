/** Answers a repeated request as the first one was answered. */
@NullMarked
package org.quorate.starter.idempotency;

import org.jspecify.annotations.NullMarked;
