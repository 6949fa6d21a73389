/** Lists the areas over HTTP. */
@NullMarked
package org.quorate.indicators.areas.web;

import org.jspecify.annotations.NullMarked;
