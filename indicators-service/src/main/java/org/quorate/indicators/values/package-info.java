/** How texts and decimal numbers must look in every feature here; called by their domains. */
@NullMarked
package org.quorate.indicators.values;

import org.jspecify.annotations.NullMarked;
