/** Follows which areas are observed and what they are called; called by the door of the topic and by the list. */
@NullMarked
package org.quorate.indicators.areas.application;

import org.jspecify.annotations.NullMarked;
