/** What every service is started with, switched on by being on the class path. */
@NullMarked
package org.quorate.starter;

import org.jspecify.annotations.NullMarked;
