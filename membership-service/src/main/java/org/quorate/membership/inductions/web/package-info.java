/** The door to inductions. */
@NullMarked
package org.quorate.membership.inductions.web;

import org.jspecify.annotations.NullMarked;
