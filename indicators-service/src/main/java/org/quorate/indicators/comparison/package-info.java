/** How an area compares with its benchmarks. */
@NullMarked
package org.quorate.indicators.comparison;

import org.jspecify.annotations.NullMarked;
