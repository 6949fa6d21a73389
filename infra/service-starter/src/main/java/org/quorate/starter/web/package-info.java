/** What every HTTP door does alike: sizes, pages of lists, versions, the tenant of the path. */
@NullMarked
package org.quorate.starter.web;

import org.jspecify.annotations.NullMarked;
