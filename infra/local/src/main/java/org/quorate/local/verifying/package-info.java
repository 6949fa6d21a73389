/** Verifies a register of decisions from the public API alone, trusting nothing that it has not worked out itself; a command calls it. */
@NullMarked
package org.quorate.local.verifying;

import org.jspecify.annotations.NullMarked;
