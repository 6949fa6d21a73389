/** Records inductions. */
@NullMarked
package org.quorate.membership.inductions.application;

import org.jspecify.annotations.NullMarked;
