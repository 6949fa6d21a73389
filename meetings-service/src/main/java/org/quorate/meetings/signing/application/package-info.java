/** Signs the head of a register after every entry, and shows what was signed; the register calls it. */
@NullMarked
package org.quorate.meetings.signing.application;

import org.jspecify.annotations.NullMarked;
