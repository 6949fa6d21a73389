/** What the status command shows of a running suite. */
@NullMarked
package org.quorate.local.status;

import org.jspecify.annotations.NullMarked;
