/** Defines indicators and looks them up; called by the controllers here and by the other features. */
@NullMarked
package org.quorate.indicators.definitions.application;

import org.jspecify.annotations.NullMarked;
