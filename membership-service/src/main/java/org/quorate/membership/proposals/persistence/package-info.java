/** Proposals in MongoDB, apart from their bodies, which everyone may see; called through the port Proposals. */
@NullMarked
package org.quorate.membership.proposals.persistence;

import org.jspecify.annotations.NullMarked;
