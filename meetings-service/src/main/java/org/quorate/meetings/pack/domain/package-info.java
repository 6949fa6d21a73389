/** What goes into the pack of an agenda: one edition for everyone, one for those who may see what is exempt. */
@NullMarked
package org.quorate.meetings.pack.domain;

import org.jspecify.annotations.NullMarked;
