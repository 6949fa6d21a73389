/** What a page asks for, and the JSON document that becomes of what was entered; used by every page that acts. */
@NullMarked
package org.quorate.gateway.site.forms;

import org.jspecify.annotations.NullMarked;
