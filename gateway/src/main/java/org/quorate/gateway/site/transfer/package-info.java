/** Bodies that come in as documents, and all that a tenant can take elsewhere. */
@NullMarked
package org.quorate.gateway.site.transfer;

import org.jspecify.annotations.NullMarked;
