/** The organisations that run their governance on this platform; the root of all other features. */
@NullMarked
package org.quorate.membership.tenants;

import org.jspecify.annotations.NullMarked;
