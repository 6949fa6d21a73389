/** The OpenAPI documents of the services joined into one, for people and for programs. */
@NullMarked
package org.quorate.gateway.docs;

import org.jspecify.annotations.NullMarked;
