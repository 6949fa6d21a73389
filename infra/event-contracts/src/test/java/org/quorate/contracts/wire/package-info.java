/** Holds every fact to its golden files: what was once written must be written, and read, for good. */
@NullMarked
package org.quorate.contracts.wire;

import org.jspecify.annotations.NullMarked;
