/** Measures what the services hold in memory under load (row 8). */
@NullMarked
package org.quorate.load.memory;

import org.jspecify.annotations.NullMarked;
