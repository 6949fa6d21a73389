/** The door for people, which never shows an account; called over HTTP. */
@NullMarked
package org.quorate.membership.people.web;

import org.jspecify.annotations.NullMarked;
