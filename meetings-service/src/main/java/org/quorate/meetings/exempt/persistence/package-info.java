/** Keeps withheld texts apart from what they are withheld from. */
@NullMarked
package org.quorate.meetings.exempt.persistence;

import org.jspecify.annotations.NullMarked;
