/** Has pages act: sends what a form says to the service as one command, and shows what came of it; used by every page that acts. */
@NullMarked
package org.quorate.gateway.site.acting;

import org.jspecify.annotations.NullMarked;
