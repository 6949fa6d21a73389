/** What a tenant is; called by the use cases of this feature. */
@NullMarked
package org.quorate.membership.tenants.domain;

import org.jspecify.annotations.NullMarked;
