/** Who has accepted which version of a code of conduct; part of the body that asks for it. */
@NullMarked
package org.quorate.membership.conduct.domain;

import org.jspecify.annotations.NullMarked;
