/**
 * Who has help within reach: where people live, the nearest permanence of each, and how many hours there are around.
 */
package fr.maillage.deployment.coverage;
