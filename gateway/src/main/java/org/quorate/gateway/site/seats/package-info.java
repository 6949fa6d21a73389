/** The secretariat's pages about the seats of a body and who sits in them. */
@NullMarked
package org.quorate.gateway.site.seats;

import org.jspecify.annotations.NullMarked;
