/** The one clock that every rule takes its time from (R-ALL-5). */
@NullMarked
package org.quorate.starter.clock;

import org.jspecify.annotations.NullMarked;
