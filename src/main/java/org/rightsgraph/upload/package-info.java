/**
 * Imports that are sent to the service: archives are received, unpacked with suspicion,
 * and imported while others read.
 */
@NullMarked
package org.rightsgraph.upload;

import org.jspecify.annotations.NullMarked;
