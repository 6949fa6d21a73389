/** A constitution as it is read aloud; called by whoever shows one. */
@NullMarked
package org.quorate.membership.constitutions.domain.wording;

import org.jspecify.annotations.NullMarked;
