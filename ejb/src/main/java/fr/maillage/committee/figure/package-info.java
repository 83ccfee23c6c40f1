/** Section of the committee's own indicators in the pack of a meeting. */
package fr.maillage.committee.figure;
