/** Works out what proposed changes would come to; called by the door. */
@NullMarked
package org.quorate.membership.reviews.application;

import org.jspecify.annotations.NullMarked;
