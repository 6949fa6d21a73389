/** Makes the schemas and the AsyncAPI document from the records, and holds the committed ones to them. */
@NullMarked
package org.quorate.contracts.documents;

import org.jspecify.annotations.NullMarked;
