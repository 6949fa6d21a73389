/** The public web site: what every page shares, its layout, style sheets, navigation and error pages. */
@NullMarked
package org.quorate.gateway.site;

import org.jspecify.annotations.NullMarked;
