/** Asks the services for what a page shows, several at once, and says plainly when one is away; used by every page. */
@NullMarked
package org.quorate.gateway.site.reading;

import org.jspecify.annotations.NullMarked;
