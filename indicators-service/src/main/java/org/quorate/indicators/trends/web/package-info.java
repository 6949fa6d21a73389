/** Shows trends over HTTP. */
@NullMarked
package org.quorate.indicators.trends.web;

import org.jspecify.annotations.NullMarked;
