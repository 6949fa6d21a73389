/** The door for the seats of a person, which shows what the public may see of each body; called over HTTP. */
@NullMarked
package org.quorate.membership.seatsheld.web;

import org.jspecify.annotations.NullMarked;
