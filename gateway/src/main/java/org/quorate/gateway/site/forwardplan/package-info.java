/** The forward plan of a body: what it expects, when, where it came from, and by when the body must next meet. */
@NullMarked
package org.quorate.gateway.site.forwardplan;

import org.jspecify.annotations.NullMarked;
