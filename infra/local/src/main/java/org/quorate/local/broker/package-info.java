/** A real Apache Kafka as a single KRaft node that keeps its data, started by the suite as a process of its own. */
@NullMarked
package org.quorate.local.broker;

import org.jspecify.annotations.NullMarked;
