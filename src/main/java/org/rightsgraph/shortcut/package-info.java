/** What an import need not do over Bolt where the database is embedded. */
@NullMarked
package org.rightsgraph.shortcut;

import org.jspecify.annotations.NullMarked;
