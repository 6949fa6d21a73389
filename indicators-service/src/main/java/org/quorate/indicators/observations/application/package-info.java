/** Records observations and looks them up; called by the controllers here and by comparison. */
@NullMarked
package org.quorate.indicators.observations.application;

import org.jspecify.annotations.NullMarked;
