/** A body's terms of reference, in words for anyone and as a form for the secretariat. */
@NullMarked
package org.quorate.gateway.site.constitutions;

import org.jspecify.annotations.NullMarked;
