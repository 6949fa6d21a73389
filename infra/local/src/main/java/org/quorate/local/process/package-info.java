/** Processes of the operating system: how one is described, started, watched, and stopped. */
@NullMarked
package org.quorate.local.process;

import org.jspecify.annotations.NullMarked;
