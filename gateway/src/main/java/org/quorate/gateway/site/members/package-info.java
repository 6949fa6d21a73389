/** Who sat on a body on any day. */
@NullMarked
package org.quorate.gateway.site.members;

import org.jspecify.annotations.NullMarked;
