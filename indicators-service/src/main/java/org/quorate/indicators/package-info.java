/** Owns indicators and what was observed of them, compares areas with benchmarks, and tells of both on the topic {@code indicators}. */
@NullMarked
package org.quorate.indicators;

import org.jspecify.annotations.NullMarked;
