/** Kafka in: every entry of a decision register, once for each feature that may act on it. */
@NullMarked
package org.quorate.membership.decisions.consuming;

import org.jspecify.annotations.NullMarked;
