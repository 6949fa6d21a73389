/** The offices of a body, such as its chair: who held them, and the secretariat's pages to record it. */
@NullMarked
package org.quorate.gateway.site.offices;

import org.jspecify.annotations.NullMarked;
