/** The way of the data on a cluster: the same steps, on Apache Spark. */
@NullMarked
package org.entente.spark;

import org.jspecify.annotations.NullMarked;
