/** Minutes, from the draft to the chair's signature. */
@NullMarked
package org.quorate.gateway.site.minutes;

import org.jspecify.annotations.NullMarked;
