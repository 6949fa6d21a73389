/** An observation with its revisions, none of which overwrites another (R-IND-1); called by the use cases of observations. */
@NullMarked
package org.quorate.indicators.observations.domain;

import org.jspecify.annotations.NullMarked;
