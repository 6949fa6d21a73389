/** How a service says no: one clear answer, naming field and rule. */
@NullMarked
package org.quorate.starter.problems;

import org.jspecify.annotations.NullMarked;
