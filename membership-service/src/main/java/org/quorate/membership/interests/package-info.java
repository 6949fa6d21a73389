/** The public register of the interests of those who sit on bodies, with its history (R-MEM-16). */
@NullMarked
package org.quorate.membership.interests;

import org.jspecify.annotations.NullMarked;
