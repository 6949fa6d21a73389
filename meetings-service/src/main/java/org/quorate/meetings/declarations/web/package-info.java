/** The door to declarations of interest. */
@NullMarked
package org.quorate.meetings.declarations.web;

import org.jspecify.annotations.NullMarked;
