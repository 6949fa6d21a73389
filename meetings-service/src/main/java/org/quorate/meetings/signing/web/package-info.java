/** Registers, their signed heads and the public keys, for anyone who verifies them. */
@NullMarked
package org.quorate.meetings.signing.web;

import org.jspecify.annotations.NullMarked;
