/** Writes what was measured as a Markdown table. */
@NullMarked
package org.quorate.load.report;

import org.jspecify.annotations.NullMarked;
