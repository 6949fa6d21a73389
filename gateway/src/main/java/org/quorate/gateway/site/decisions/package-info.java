/** Pages about the decision register. */
@NullMarked
package org.quorate.gateway.site.decisions;

import org.jspecify.annotations.NullMarked;
