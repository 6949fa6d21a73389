/** What a body must have, and what it lacks, by HTTP; read by anyone. */
@NullMarked
package org.quorate.membership.bodies.web.compliance;

import org.jspecify.annotations.NullMarked;
