/** Hears an event of another service, and lets it take effect once. */
@NullMarked
package org.quorate.starter.inbox;

import org.jspecify.annotations.NullMarked;
