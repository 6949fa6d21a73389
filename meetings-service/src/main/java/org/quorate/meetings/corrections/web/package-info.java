/** Where the secretariat corrects a decision. */
@NullMarked
package org.quorate.meetings.corrections.web;

import org.jspecify.annotations.NullMarked;
