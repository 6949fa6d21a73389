/** What cannot be: each has one clear answer that names the field and the rule, and changes nothing (R-ALL-4). */
@NullMarked
package org.quorate.membership.badinput;

import org.jspecify.annotations.NullMarked;
