/** What this service has told itself of partners and people: bodies come to know it. */
@NullMarked
package org.quorate.membership.bodies.consuming;

import org.jspecify.annotations.NullMarked;
