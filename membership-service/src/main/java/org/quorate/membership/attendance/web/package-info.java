/** The door to attendance. */
@NullMarked
package org.quorate.membership.attendance.web;

import org.jspecify.annotations.NullMarked;
