/** The secretariat's pages that set bodies up, change them, and have them rest or end. */
@NullMarked
package org.quorate.gateway.site.establishing;

import org.jspecify.annotations.NullMarked;
