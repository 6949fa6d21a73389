/** The offices that sign in to a demo, as data for the sign-in and for the launcher that shows them. */
@NullMarked
package org.quorate.local.people;

import org.jspecify.annotations.NullMarked;
