/** The story of a decision over HTTP. */
@NullMarked
package org.quorate.meetings.telling.web;

import org.jspecify.annotations.NullMarked;
