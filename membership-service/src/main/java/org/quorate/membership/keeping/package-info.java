/** A thing as it was loaded, and the revision that it must still have when it is saved; for the ports of every feature. */
@NullMarked
package org.quorate.membership.keeping;

import org.jspecify.annotations.NullMarked;
