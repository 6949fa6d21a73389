/** The sets that the law makes, read from a file in this package; asked by the use cases of bodies. */
@NullMarked
package org.quorate.membership.requirements.statute;

import org.jspecify.annotations.NullMarked;
