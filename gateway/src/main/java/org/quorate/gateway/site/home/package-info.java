/** The list of tenants, and the front page of each. */
@NullMarked
package org.quorate.gateway.site.home;

import org.jspecify.annotations.NullMarked;
