/** Seats, terms, offices and what is to come of them, as parts of a document; called by the document. */
@NullMarked
package org.quorate.membership.transfer.web.parts.seats;

import org.jspecify.annotations.NullMarked;
