/** The one door to Quorate: it sends each call to the service that owns it, signs people in, keeps limits, and shows the public site. */
@NullMarked
package org.quorate.gateway;

import org.jspecify.annotations.NullMarked;
