/** A service as small as can be, on which the starter is tried: it keeps motions' texts and hears meetings. */
@NullMarked
package org.quorate.testkit.sample;

import org.jspecify.annotations.NullMarked;
