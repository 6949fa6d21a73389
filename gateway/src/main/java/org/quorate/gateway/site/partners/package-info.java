/** The organisations that take part in a tenant's bodies, and the people who do, by office. */
@NullMarked
package org.quorate.gateway.site.partners;

import org.jspecify.annotations.NullMarked;
