/** A document store that speaks MongoDB's protocol and keeps its data in one file, started by the suite as a process of its own. */
@NullMarked
package org.quorate.local.store;

import org.jspecify.annotations.NullMarked;
