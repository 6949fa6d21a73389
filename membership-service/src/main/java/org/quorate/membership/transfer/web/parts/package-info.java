/** A whole body as a document, part by part: each knows how it is written down, and how it is read back. */
@NullMarked
package org.quorate.membership.transfer.web.parts;

import org.jspecify.annotations.NullMarked;
