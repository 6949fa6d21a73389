/** The door to dates, work programmes and duplicated business. */
@NullMarked
package org.quorate.meetings.workplan.web;

import org.jspecify.annotations.NullMarked;
