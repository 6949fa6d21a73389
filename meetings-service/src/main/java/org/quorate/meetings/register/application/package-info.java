/** Enters decisions in the registers, shows and verifies them, and says them in the words of the contract. */
@NullMarked
package org.quorate.meetings.register.application;

import org.jspecify.annotations.NullMarked;
