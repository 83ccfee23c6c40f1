/** What the pack of a meeting says of the committee's own indicators. */
package fr.maillage.committee.figure;
