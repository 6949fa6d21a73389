/** Whose things a piece of work is about: set by the door and the inbox, read by the store, never left out. */
@NullMarked
package org.quorate.starter.tenancy;

import org.jspecify.annotations.NullMarked;
