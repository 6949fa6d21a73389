/** Terms of reference, in force and drafted, as parts of a document; called by the document. */
@NullMarked
package org.quorate.membership.transfer.web.parts.constitutions;

import org.jspecify.annotations.NullMarked;
