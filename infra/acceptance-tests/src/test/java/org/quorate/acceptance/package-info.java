/** The whole suite in processes of its own, met through the gateway and Kafka alone. */
@NullMarked
package org.quorate.acceptance;

import org.jspecify.annotations.NullMarked;
