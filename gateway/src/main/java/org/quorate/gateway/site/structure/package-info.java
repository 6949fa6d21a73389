/** How the bodies of a tenant fit together, as a picture and as a list. */
@NullMarked
package org.quorate.gateway.site.structure;

import org.jspecify.annotations.NullMarked;
