/** Enters people and looks them up; called by the door and by bodies. */
@NullMarked
package org.quorate.membership.people.application;

import org.jspecify.annotations.NullMarked;
