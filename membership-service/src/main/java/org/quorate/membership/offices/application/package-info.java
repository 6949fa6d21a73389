/** Records offices by hand, and by the decision that elects somebody. */
@NullMarked
package org.quorate.membership.offices.application;

import org.jspecify.annotations.NullMarked;
