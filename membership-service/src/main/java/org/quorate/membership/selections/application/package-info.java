/** Puts somebody forward, takes consents, and gives effect to a choice that all sides have made. */
@NullMarked
package org.quorate.membership.selections.application;

import org.jspecify.annotations.NullMarked;
