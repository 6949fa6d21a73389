/** Measures how long an agenda pack takes against what joining its parts alone would. */
@NullMarked
package org.quorate.load.packs;

import org.jspecify.annotations.NullMarked;
