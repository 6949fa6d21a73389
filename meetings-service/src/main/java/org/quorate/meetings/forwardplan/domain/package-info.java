/** Business that is to come before a body, kept until it is decided (R-MTG-13). */
@NullMarked
package org.quorate.meetings.forwardplan.domain;

import org.jspecify.annotations.NullMarked;
