/** Kafka in: a request hears of decisions about it, and of its money. */
@NullMarked
package org.quorate.funding.requests.consuming;

import org.jspecify.annotations.NullMarked;
