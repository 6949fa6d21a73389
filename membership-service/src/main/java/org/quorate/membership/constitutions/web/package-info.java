/** A constitution as it is sent and shown; called by the door of bodies. */
@NullMarked
package org.quorate.membership.constitutions.web;

import org.jspecify.annotations.NullMarked;
