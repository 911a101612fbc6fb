/** The page for people, made of files that ask the interface: how these are sent. */
@NullMarked
package org.rightsgraph.page;

import org.jspecify.annotations.NullMarked;
