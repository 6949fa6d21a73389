/** The door for the platform operator and for the public list; called over HTTP. */
@NullMarked
package org.quorate.membership.tenants.web;

import org.jspecify.annotations.NullMarked;
