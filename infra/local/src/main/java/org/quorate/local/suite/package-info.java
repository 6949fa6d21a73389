/** The whole platform as a handle: the launcher and the whole-process tests start it, ask where things are, hurt it, and close it. */
@NullMarked
package org.quorate.local.suite;

import org.jspecify.annotations.NullMarked;
