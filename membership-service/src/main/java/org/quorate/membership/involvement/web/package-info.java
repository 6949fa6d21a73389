/** The door for involvements; called over HTTP. */
@NullMarked
package org.quorate.membership.involvement.web;

import org.jspecify.annotations.NullMarked;
