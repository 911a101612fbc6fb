@NullMarked
package org.rightsgraph.web;

import org.jspecify.annotations.NullMarked;
