/** Signed heads and signing keys in the document store. */
@NullMarked
package org.quorate.meetings.signing.persistence;

import org.jspecify.annotations.NullMarked;
