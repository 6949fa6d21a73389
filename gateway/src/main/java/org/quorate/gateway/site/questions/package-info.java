/** Written questions: put by anyone, let through and answered by the secretariat. */
@NullMarked
package org.quorate.gateway.site.questions;

import org.jspecify.annotations.NullMarked;
