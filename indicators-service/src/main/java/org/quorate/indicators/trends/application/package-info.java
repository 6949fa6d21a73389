/** Finds an indicator's trend in an area; called by the controller here. */
@NullMarked
package org.quorate.indicators.trends.application;

import org.jspecify.annotations.NullMarked;
