/** Papers of a meeting: what may come before it, when, and who may see it. */
@NullMarked
package org.quorate.meetings.papers.domain;

import org.jspecify.annotations.NullMarked;
