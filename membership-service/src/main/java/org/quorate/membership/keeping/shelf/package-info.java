/** What the adapters to MongoDB share: between a document and the thing that is restored from it. */
@NullMarked
package org.quorate.membership.keeping.shelf;

import org.jspecify.annotations.NullMarked;
