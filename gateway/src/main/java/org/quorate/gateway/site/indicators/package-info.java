/** Pages about indicators: comparison with benchmarks, and charts with a table beside them. */
@NullMarked
package org.quorate.gateway.site.indicators;

import org.jspecify.annotations.NullMarked;
