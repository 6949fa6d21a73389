/** What every event has in common: its type, its topic, and the few values that all owners share. */
@NullMarked
package org.quorate.contracts;

import org.jspecify.annotations.NullMarked;
