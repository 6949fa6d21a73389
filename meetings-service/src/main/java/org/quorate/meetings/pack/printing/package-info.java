/** Makes one PDF of an agenda, its covers and its papers: numbered through, with contents and bookmarks, tagged. */
@NullMarked
package org.quorate.meetings.pack.printing;

import org.jspecify.annotations.NullMarked;
