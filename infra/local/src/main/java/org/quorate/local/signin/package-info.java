/** An OpenID provider for the demo people, standing in for the organisation's own; started by the suite as a process of its own. */
@NullMarked
package org.quorate.local.signin;

import org.jspecify.annotations.NullMarked;
