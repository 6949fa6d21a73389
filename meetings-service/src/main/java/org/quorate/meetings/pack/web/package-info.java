/** The door to agenda packs. */
@NullMarked
package org.quorate.meetings.pack.web;

import org.jspecify.annotations.NullMarked;
