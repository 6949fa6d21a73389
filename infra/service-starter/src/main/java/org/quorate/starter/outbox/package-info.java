/** Takes pending events out of the documents that caused them, in order, and publishes them. */
@NullMarked
package org.quorate.starter.outbox;

import org.jspecify.annotations.NullMarked;
