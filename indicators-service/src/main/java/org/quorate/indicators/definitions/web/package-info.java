/** Takes new indicators over HTTP from analysts. */
@NullMarked
package org.quorate.indicators.definitions.web;

import org.jspecify.annotations.NullMarked;
