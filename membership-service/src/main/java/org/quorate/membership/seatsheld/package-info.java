/** All the seats that a person has held, holds or will hold: on every body of the tenant, and on those that it runs with others. */
@NullMarked
package org.quorate.membership.seatsheld;

import org.jspecify.annotations.NullMarked;
