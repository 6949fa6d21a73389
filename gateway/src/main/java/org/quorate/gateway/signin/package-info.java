/** Who is calling: bearer tokens, the browser's sign-in and sign-out, and the protection of sessions. */
@NullMarked
package org.quorate.gateway.signin;

import org.jspecify.annotations.NullMarked;
