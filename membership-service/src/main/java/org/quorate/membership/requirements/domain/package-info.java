/** Sets of requirements, and whether the seats of a day meet them; called by bodies. */
@NullMarked
package org.quorate.membership.requirements.domain;

import org.jspecify.annotations.NullMarked;
