/** The door to the register of interests: for the public, the secretariat, and members themselves. */
@NullMarked
package org.quorate.membership.interests.web;

import org.jspecify.annotations.NullMarked;
