/** What the money is asked for: projects at a place, led by somebody (R-FND-6). */
@NullMarked
package org.quorate.funding.projects;

import org.jspecify.annotations.NullMarked;
