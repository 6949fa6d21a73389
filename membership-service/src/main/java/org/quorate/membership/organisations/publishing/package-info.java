/** Organisations in the words of the contract. */
@NullMarked
package org.quorate.membership.organisations.publishing;

import org.jspecify.annotations.NullMarked;
