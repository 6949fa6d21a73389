/** The clock that an operator may move on a local installation; called over HTTP, and by the pages for today's date. */
@NullMarked
package org.quorate.gateway.clock;

import org.jspecify.annotations.NullMarked;
