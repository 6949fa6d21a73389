/** Lets the programs run once so that the JVM learns what they load and link, and starts them quicker from then on. */
@NullMarked
package org.quorate.local.training;

import org.jspecify.annotations.NullMarked;
