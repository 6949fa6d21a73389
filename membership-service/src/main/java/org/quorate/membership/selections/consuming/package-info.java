/** Hears that a selection is complete, and lets the body have its officer. */
@NullMarked
package org.quorate.membership.selections.consuming;

import org.jspecify.annotations.NullMarked;
