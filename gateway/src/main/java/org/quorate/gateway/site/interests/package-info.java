/** The interests of one person: what is registered, how it was stated before, and the pages that keep it. */
@NullMarked
package org.quorate.gateway.site.interests;

import org.jspecify.annotations.NullMarked;
