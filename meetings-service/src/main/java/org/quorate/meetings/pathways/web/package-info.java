/** Pathways over HTTP, with what was planned and what has come of it. */
@NullMarked
package org.quorate.meetings.pathways.web;

import org.jspecify.annotations.NullMarked;
