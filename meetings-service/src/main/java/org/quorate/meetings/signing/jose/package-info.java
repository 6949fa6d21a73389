/** Signatures and keys in the forms of JOSE (RFC 7515 to 7518). */
@NullMarked
package org.quorate.meetings.signing.jose;

import org.jspecify.annotations.NullMarked;
