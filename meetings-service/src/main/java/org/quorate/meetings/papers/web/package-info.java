/** The door to papers. */
@NullMarked
package org.quorate.meetings.papers.web;

import org.jspecify.annotations.NullMarked;
