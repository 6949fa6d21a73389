/** The signed heads of registers: what was last in a register at a moment, vouched for by the tenant's key. */
@NullMarked
package org.quorate.meetings.signing.domain;

import org.jspecify.annotations.NullMarked;
