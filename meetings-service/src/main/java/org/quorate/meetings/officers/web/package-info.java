/** The door to the decisions of officers: drafts are for those who work on them, what is recorded is public. */
@NullMarked
package org.quorate.meetings.officers.web;

import org.jspecify.annotations.NullMarked;
