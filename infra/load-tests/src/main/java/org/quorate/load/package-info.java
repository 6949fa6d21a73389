/** Measures how quickly the platform starts and what it needs, for people who change it; called by infra/load-tests/run. */
@NullMarked
package org.quorate.load;

import org.jspecify.annotations.NullMarked;
