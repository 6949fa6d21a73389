/** Measures the start of one service and of the whole suite (rows 5 and 6). */
@NullMarked
package org.quorate.load.startup;

import org.jspecify.annotations.NullMarked;
