/** Takes up closed meetings, ends memberships by rule or by decision, and shows attendance. */
@NullMarked
package org.quorate.membership.attendance.application;

import org.jspecify.annotations.NullMarked;
