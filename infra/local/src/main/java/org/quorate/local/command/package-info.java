/** The commands behind infra/up, infra/down, infra/status and infra/token. */
@NullMarked
package org.quorate.local.command;

import org.jspecify.annotations.NullMarked;
