/** Kafka in: what a crash kept from the chart comes to it with the roster that is told. */
@NullMarked
package org.quorate.membership.structure.consuming;

import org.jspecify.annotations.NullMarked;
