/** Who must be there for business to be done; called by constitutions, and by reviews of what would be. */
@NullMarked
package org.quorate.membership.constitutions.domain.quorum;

import org.jspecify.annotations.NullMarked;
