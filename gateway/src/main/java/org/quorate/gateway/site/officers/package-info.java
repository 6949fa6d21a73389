/** Decisions of officers with delegated power: prepared, consulted on, recorded with their grounds, and then public (R-DEC-3). */
@NullMarked
package org.quorate.gateway.site.officers;

import org.jspecify.annotations.NullMarked;
