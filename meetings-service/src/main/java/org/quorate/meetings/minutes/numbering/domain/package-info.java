/** How minutes are numbered from meeting to meeting, by what the constitution says and by the council year. */
@NullMarked
package org.quorate.meetings.minutes.numbering.domain;

import org.jspecify.annotations.NullMarked;
