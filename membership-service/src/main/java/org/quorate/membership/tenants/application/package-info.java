/** Registers tenants and looks them up; called by the door. */
@NullMarked
package org.quorate.membership.tenants.application;

import org.jspecify.annotations.NullMarked;
