/** Words that come from outside, held to a length or to a list; called by the value objects of every feature. */
@NullMarked
package org.quorate.membership.wording;

import org.jspecify.annotations.NullMarked;
