/** What is required of a body, by law and by its own agreement, and how the secretariat sets that up; seats ask it for grounds. */
@NullMarked
package org.quorate.gateway.site.requirements;

import org.jspecify.annotations.NullMarked;
