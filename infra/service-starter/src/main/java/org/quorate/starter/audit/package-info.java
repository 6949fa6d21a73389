/** Who did what, when, on whose behalf, from which version: kept for every change, readable, never editable (R-ALL-3). */
@NullMarked
package org.quorate.starter.audit;

import org.jspecify.annotations.NullMarked;
