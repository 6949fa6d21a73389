/** The parts of the platform and where the build leaves them. */
@NullMarked
package org.quorate.local.layout;

import org.jspecify.annotations.NullMarked;
