/** What is kept of members: codes accepted, inductions, interests, attendance; as parts of a document, called by the document. */
@NullMarked
package org.quorate.membership.transfer.web.parts.members;

import org.jspecify.annotations.NullMarked;
