/** Dates, money and counts as the public reads them; used by the templates. */
@NullMarked
package org.quorate.gateway.site.words;

import org.jspecify.annotations.NullMarked;
