/** Counts of advisers and orientation desks, told to readers quarter by quarter. */
package fr.maillage.deployment.quarter;
