/** What a body is, as parts of a document; called by the document. */
@NullMarked
package org.quorate.membership.transfer.web.parts.body;

import org.jspecify.annotations.NullMarked;
