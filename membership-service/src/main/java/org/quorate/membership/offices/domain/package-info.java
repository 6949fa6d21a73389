/** Who holds an office of a body, and how one holder follows another; part of the body, no other writes them. */
@NullMarked
package org.quorate.membership.offices.domain;

import org.jspecify.annotations.NullMarked;
