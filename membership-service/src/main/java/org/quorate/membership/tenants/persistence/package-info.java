/** Keeps tenants in MongoDB, under the platform itself; called through the port Tenants. */
@NullMarked
package org.quorate.membership.tenants.persistence;

import org.jspecify.annotations.NullMarked;
