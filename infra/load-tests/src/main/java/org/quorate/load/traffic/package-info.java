/** People who read and write through the gateway all at once, and what became of what they wrote; called by the measurements under load. */
@NullMarked
package org.quorate.load.traffic;

import org.jspecify.annotations.NullMarked;
