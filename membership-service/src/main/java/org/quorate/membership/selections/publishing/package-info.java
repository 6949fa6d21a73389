/** A completed selection in the words of the contract. */
@NullMarked
package org.quorate.membership.selections.publishing;

import org.jspecify.annotations.NullMarked;
