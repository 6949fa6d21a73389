/** Whether those sit on a body who must, and what a change of its seats would come to. */
@NullMarked
package org.quorate.gateway.site.reviews;

import org.jspecify.annotations.NullMarked;
