/** Terms of reference that are not in force yet: kept apart from the body, and seen by its secretariat alone. */
@NullMarked
package org.quorate.membership.drafts;

import org.jspecify.annotations.NullMarked;
