/** Keeps an aggregate, the events it causes and the record of who changed it in one document, written at once. */
@NullMarked
package org.quorate.starter.store;

import org.jspecify.annotations.NullMarked;
