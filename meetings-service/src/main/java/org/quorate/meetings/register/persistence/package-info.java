/** Keeps the registers in the document store. */
@NullMarked
package org.quorate.meetings.register.persistence;

import org.jspecify.annotations.NullMarked;
