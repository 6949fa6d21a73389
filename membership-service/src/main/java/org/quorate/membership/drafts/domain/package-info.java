/** A draft, who has agreed to it, and what keeps it from coming into force; called by the use cases of this feature. */
@NullMarked
package org.quorate.membership.drafts.domain;

import org.jspecify.annotations.NullMarked;
