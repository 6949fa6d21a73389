/** What an indicator is; called by the use cases of definitions, and by other features that need its unit or polarity. */
@NullMarked
package org.quorate.indicators.definitions.domain;

import org.jspecify.annotations.NullMarked;
