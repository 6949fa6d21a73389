/** The door for organisations; called over HTTP. */
@NullMarked
package org.quorate.membership.organisations.web;

import org.jspecify.annotations.NullMarked;
