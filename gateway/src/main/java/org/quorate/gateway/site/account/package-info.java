/** The page that tells the person signed in who they are here. */
@NullMarked
package org.quorate.gateway.site.account;

import org.jspecify.annotations.NullMarked;
