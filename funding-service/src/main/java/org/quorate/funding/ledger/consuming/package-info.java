/** Kafka in: the ledger follows what became of a fund or a request. */
@NullMarked
package org.quorate.funding.ledger.consuming;

import org.jspecify.annotations.NullMarked;
