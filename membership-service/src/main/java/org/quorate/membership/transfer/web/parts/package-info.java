/** What all parts of a document share: what it mentions, where in it something stands, who and why; called by the parts. */
@NullMarked
package org.quorate.membership.transfer.web.parts;

import org.jspecify.annotations.NullMarked;
