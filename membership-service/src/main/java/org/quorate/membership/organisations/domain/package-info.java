/** What a partner organisation is; called by the use cases of this feature and by bodies. */
@NullMarked
package org.quorate.membership.organisations.domain;

import org.jspecify.annotations.NullMarked;
