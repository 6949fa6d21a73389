/** The minutes of meetings: drafted, published, approved at a later meeting, signed, and then never altered (R-MTG-11). */
@NullMarked
package org.quorate.meetings.minutes.domain;

import org.jspecify.annotations.NullMarked;
