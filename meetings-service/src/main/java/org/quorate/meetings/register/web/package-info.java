/** The door to the registers: public, and for reading alone. */
@NullMarked
package org.quorate.meetings.register.web;

import org.jspecify.annotations.NullMarked;
