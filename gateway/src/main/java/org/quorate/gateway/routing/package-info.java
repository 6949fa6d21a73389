/** Knows which service owns a path and where its instances are, and calls them with care; used by the API routes and by the pages. */
@NullMarked
package org.quorate.gateway.routing;

import org.jspecify.annotations.NullMarked;
