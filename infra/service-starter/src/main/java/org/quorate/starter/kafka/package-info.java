/** The topics and the way events look on the wire. */
@NullMarked
package org.quorate.starter.kafka;

import org.jspecify.annotations.NullMarked;
