/** Takes down interests, their changes and their ends, and shows who may see them what they may see. */
@NullMarked
package org.quorate.membership.interests.application;

import org.jspecify.annotations.NullMarked;
