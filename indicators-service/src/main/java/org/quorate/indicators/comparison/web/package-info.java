/** Shows indicators over HTTP, for an area with its observation and comparisons. */
@NullMarked
package org.quorate.indicators.comparison.web;

import org.jspecify.annotations.NullMarked;
