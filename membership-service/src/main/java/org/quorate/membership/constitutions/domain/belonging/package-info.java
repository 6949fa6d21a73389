/** How people come to a body, stand in for each other and leave it; called by constitutions. */
@NullMarked
package org.quorate.membership.constitutions.domain.belonging;

import org.jspecify.annotations.NullMarked;
