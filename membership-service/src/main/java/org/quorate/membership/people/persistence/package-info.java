/** Keeps people in MongoDB; called through the port People. */
@NullMarked
package org.quorate.membership.people.persistence;

import org.jspecify.annotations.NullMarked;
