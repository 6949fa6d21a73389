/** Decision registers as a whole: how they end, who signed that, and whether they are what they were. */
@NullMarked
package org.quorate.gateway.site.registers;

import org.jspecify.annotations.NullMarked;
