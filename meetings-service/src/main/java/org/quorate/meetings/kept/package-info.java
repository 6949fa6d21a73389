/** Things as they stand in the store, with the version that a change of them must still find; every feature's adapter is built on it. */
@NullMarked
package org.quorate.meetings.kept;

import org.jspecify.annotations.NullMarked;
