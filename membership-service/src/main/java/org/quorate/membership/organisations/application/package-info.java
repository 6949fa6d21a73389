/** Enters organisations and looks them up; called by the door and by bodies. */
@NullMarked
package org.quorate.membership.organisations.application;

import org.jspecify.annotations.NullMarked;
