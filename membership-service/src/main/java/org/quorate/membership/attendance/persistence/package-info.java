/** Attendance in MongoDB, one document a body. */
@NullMarked
package org.quorate.membership.attendance.persistence;

import org.jspecify.annotations.NullMarked;
