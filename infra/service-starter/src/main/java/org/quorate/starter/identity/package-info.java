/** Ids that a repeated command mints again alike. */
@NullMarked
package org.quorate.starter.identity;

import org.jspecify.annotations.NullMarked;
