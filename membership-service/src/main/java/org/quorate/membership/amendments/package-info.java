/** That something was put on record otherwise than it had been: by whom, when and why (R-ALL-3). */
@NullMarked
package org.quorate.membership.amendments;

import org.jspecify.annotations.NullMarked;
