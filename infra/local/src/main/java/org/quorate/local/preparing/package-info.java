/** Makes a built jar quick to start: unpacked, with the right JVM flags, and with the AOT cache of an earlier run. */
@NullMarked
package org.quorate.local.preparing;

import org.jspecify.annotations.NullMarked;
