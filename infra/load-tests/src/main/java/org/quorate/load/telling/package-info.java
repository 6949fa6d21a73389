/** Measures how soon one service hears what was changed in another. */
@NullMarked
package org.quorate.load.telling;

import org.jspecify.annotations.NullMarked;
