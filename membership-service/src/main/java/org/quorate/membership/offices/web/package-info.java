/** The door to offices. */
@NullMarked
package org.quorate.membership.offices.web;

import org.jspecify.annotations.NullMarked;
