/** Keeps organisations in MongoDB; called through the port Organisations. */
@NullMarked
package org.quorate.membership.organisations.persistence;

import org.jspecify.annotations.NullMarked;
