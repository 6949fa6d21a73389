/** Measures answers that are worked out of what is stored against a bare read of it. */
@NullMarked
package org.quorate.load.reading;

import org.jspecify.annotations.NullMarked;
